import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MailKind, MailStatus, type Lane } from './mail-kind';

/** A mail and what became of it. Its bodies are read apart from its row: a list never carries them. */
@Entity()
@ObjectType()
@Index(['lane', 'status', 'nextAttemptAt'])
@Index(['regionCode', 'id'])
@Index(['requestId', 'id'])
@Index(['mailboxId', 'id'])
export class Mail {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Field(() => MailKind)
  @Column(asciiColumn(30))
  kind!: MailKind;

  @Column(asciiColumn(10))
  lane!: Lane;

  /** What `mailSettled` names: the challenge, request, mailbox, invitation… that this mail is about. */
  @Column(uuidColumn)
  subjectId!: string;

  @Field(() => ID, { nullable: true })
  @Column({ ...uuidColumn, nullable: true })
  requestId!: string | null;

  @Field(() => ID, { nullable: true })
  @Column({ ...uuidColumn, nullable: true })
  mailboxId!: string | null;

  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  @Column(uuidColumn)
  recipientId!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 254 })
  recipientEmail!: string;

  /** `kind/subject/recipient/version`: one mail each, for ever (I5). */
  @Index({ unique: true })
  @Column(asciiColumn(160))
  dedupKey!: string;

  /** Message-ID header, made from the key: a copy that leaves twice is recognised as one. */
  @Column(asciiColumn(200))
  messageId!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 200 })
  subject!: string;

  @Column({ type: 'mediumtext', select: false })
  text!: string;

  @Column({ type: 'mediumtext', select: false })
  html!: string;

  /** The mail as it leaves, readable by this service alone, while it holds a secret and has not left yet. */
  @Column({ type: 'mediumtext', charset: 'ascii', collation: 'ascii_bin', nullable: true, select: false })
  sealed!: string | null;

  @Column({ type: 'boolean' })
  hasSecret!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The mail of which this one is a copy, sent again by hand.',
  })
  @Column({ ...uuidColumn, nullable: true })
  repeats!: string | null;

  @Field(() => MailStatus)
  @Column({ ...asciiColumn(10), default: MailStatus.QUEUED })
  status!: MailStatus;

  @Field(() => Date, { description: 'When the mail was handed to the sender.' })
  @Column(momentColumn)
  sentAt!: Date;

  /** Past this moment it is of no use any more: its code or link is dead, or three days are over. */
  @Column(momentColumn)
  sendBefore!: Date;

  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  nextAttemptAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  acceptedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the relay said, in plain French.' })
  @Column({ type: 'varchar', length: 300, nullable: true })
  lastAnswer!: string | null;

  @Field(() => String, { nullable: true, description: 'What the relay said, word for word.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  relayReply!: string | null;
}
