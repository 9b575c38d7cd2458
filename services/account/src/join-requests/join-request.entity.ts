import { DomainError, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { Mailbox } from '../mailboxes/mailbox.entity';

export enum JoinRequestStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  /** The mailbox was closed before anybody answered. */
  ENDED = 'ENDED',
  /** Nobody answered in time. */
  EXPIRED = 'EXPIRED',
}
registerEnumType(JoinRequestStatus, { name: 'JoinRequestStatus' });

/** Somebody whose structure has a mailbox already asks to open that one, in the place of a second one. */
@Entity()
@ObjectType()
@Index(['mailboxId', 'accountId', 'waits'], { unique: true })
@Index(['waits', 'answerBefore'])
export class JoinRequest {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Mailbox)
  @Column(uuidColumn)
  mailboxId!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  /** Of the mailbox as its author found it: what it says later is not his to read unless he is let in. */
  @Field(() => String)
  @Column({ type: 'varchar', length: 160 })
  description!: string;

  @Field(() => JoinRequestStatus)
  @Column({ type: 'varchar', length: 8, default: JoinRequestStatus.PENDING })
  status!: JoinRequestStatus;

  /** As its author typed it for the people of the mailbox. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 300, nullable: true })
  message!: string | null;

  @Field(() => Date)
  @Index()
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  askedAt!: Date;

  /** When whoever keeps the members was told a second time. */
  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  remindedAt!: Date | null;

  /** When it ends by itself if nobody answers. */
  @Field(() => Date)
  @Column(momentColumn)
  answerBefore!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  answeredAt!: Date | null;

  @Column({ ...uuidColumn, nullable: true })
  answeredById!: string | null;

  /** Of a refusal, for its author. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 300, nullable: true })
  refusalReason!: string | null;

  /** True until it is answered, null after: the unique index then holds for waiting ones only. */
  @Column({ type: 'boolean', nullable: true, default: true })
  waits!: boolean | null;

  /** @throws JOIN_REQUEST_ANSWERED */
  requireWaiting(): void {
    if (this.status !== JoinRequestStatus.PENDING) throw new DomainError('JOIN_REQUEST_ANSWERED');
  }
}
