import { uuidColumn } from '@balorg/common';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mail } from './mail.entity';

/** Which mail answers which message of the inbox: two messages that ask for the same mail share it. */
@Entity()
export class MailCause {
  @PrimaryColumn(uuidColumn)
  inboxId!: string;

  @ForeignKey(() => Mail)
  @Index()
  @Column(uuidColumn)
  mailId!: string;
}
