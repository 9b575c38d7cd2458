import { uuidColumn } from '@balorg/common';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mail } from './mail.entity';

/**
 * Which mail answers which message of the inbox: two messages that ask for the same mail share it, and one message may
 * ask for several, each to somebody else.
 */
@Entity()
export class MailCause {
  @PrimaryColumn(uuidColumn)
  inboxId!: string;

  @ForeignKey(() => Mail)
  @Index()
  @PrimaryColumn(uuidColumn)
  mailId!: string;
}
