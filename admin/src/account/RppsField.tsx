'use client';

import { checkRpps } from '@balorg/identifiers';
import type { ComponentProps } from 'react';
import { Field } from '../design/Field';
import { digitsTyped } from '../forms/digits-typed';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { rppsFault } from './rpps-fault';

const RPPS_LENGTH = 11;

interface Props extends ComponentProps<typeof Field> {
  /** What is typed now. */
  typed: string;
}

/** An RPPS whose key is checked as soon as its last digit is typed. */
export function RppsField({ typed, error, ...field }: Props) {
  const { messages } = useMessages();
  const count = digitsTyped(typed);
  const fault = count >= RPPS_LENGTH ? rppsFault(typed) : null;
  const remark = checkRpps(typed).ok
    ? messages.account.rppsRight
    : count > 0 && count < RPPS_LENGTH
      ? fill(messages.account.rppsProgress, { count })
      : undefined;
  return (
    <Field
      {...field}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      remark={remark}
      error={fault ? fieldSentence(messages, fault) : error}
    />
  );
}
