'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { emailFault } from '../account/credentials';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Select } from '../design/Select';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { useKeptKey } from '../forms/use-kept-key';
import type { MemberRole } from '../graph/operations.generated';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { inviteMember } from './space.api';

interface Invite {
  email: string;
  role: MemberRole;
}

interface Props {
  mailboxId: string;
  roles: MemberRole[];
}

const checkInvite = ({ email }: Invite) => {
  const fault = emailFault(email);
  return fault ? { email: fault } : {};
};

export function InviteMember({ mailboxId, roles }: Props) {
  const { messages } = useMessages();
  const { invite, roles: names, roleHints } = messages.space;
  const router = useRouter();
  const [done, setDone] = useState('');
  const { run, busy, error } = useAction();
  const keyed = useKeptKey();
  const { register, handleSubmit, reset, formState } = useForm<Invite>({
    defaultValues: { email: '', role: roles.includes('MEMBER') ? 'MEMBER' : roles[0] },
    resolver: resolverOf(checkInvite),
  });
  const wrong =
    formState.errors.email?.message ?? refusedFields(error).find(({ field }) => field === 'email')?.code;
  const send = handleSubmit(({ email: typed, role }) => {
    setDone('');
    return run(async () => {
      const email = typed.trim();
      const added = await keyed({ mailboxId, email, role }, inviteMember);
      setDone(fill(added ? invite.added : invite.invited, { email }));
      reset();
      router.refresh();
    });
  });

  return (
    <Card title={invite.title}>
      <form className={layout.tight} noValidate onSubmit={(event) => void send(event)}>
        <p className={layout.soft}>{invite.lead}</p>
        <ActionError error={error} />
        <div className={layout.pair}>
          <Field
            {...register('email')}
            type="email"
            label={invite.email}
            required
            autoComplete="off"
            error={wrong && fieldSentence(messages, wrong)}
          />
          <Select
            {...register('role')}
            label={invite.role}
            required
            options={roles.map((role) => ({
              value: role,
              label: fill(messages.common.labelled, { label: names[role], text: roleHints[role] }),
            }))}
          />
        </div>
        <div className={layout.row}>
          <Button type="submit" busy={busy}>
            {invite.submit}
          </Button>
          <p role="status">{done}</p>
        </div>
      </form>
    </Card>
  );
}
