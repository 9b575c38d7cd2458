import { asciiColumn, DomainError, momentColumn, uuidColumn } from '@balorg/common';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { FormFields } from './form-fields';
import { MailboxRequestStatus, REOPENABLE, TRANSITIONS, UNDECIDED } from './mailbox-request-status';

export const RegisterVerdict = {
  FOUND: 'FOUND',
  CLOSED: 'CLOSED',
  LEGAL_ENTITY: 'LEGAL_ENTITY',
  NOT_FOUND: 'NOT_FOUND',
} as const;
export type RegisterVerdict = keyof typeof RegisterVerdict;
registerEnumType(RegisterVerdict, { name: 'RegisterVerdict' });

/** Somebody asks for a shared mailbox. */
@Entity()
@ObjectType()
@Directive('@key(fields: "id")')
@Index(['regionCode', 'status', 'decideBefore'])
@Index(['regionCode', 'submittedAt'])
export class MailboxRequest extends FormFields {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  /** What people say on the phone. */
  @Field(() => String)
  @Index({ unique: true })
  @Column(asciiColumn(13))
  reference!: string;

  @Field(() => MailboxRequestStatus)
  @Column({ type: 'varchar', length: 20, default: MailboxRequestStatus.DRAFT })
  status!: MailboxRequestStatus;

  /** One decision a round; a reopened request begins another. */
  @Field(() => Int)
  @Column({ type: 'int', default: 1 })
  round!: number;

  /** Grows with each change of content or decision; a decision names the one it was taken on. */
  @Field(() => Int)
  @Column({ type: 'int', default: 1 })
  version!: number;

  @Field(() => ID)
  @Column(asciiColumn(3))
  regionCode!: string;

  @Field(() => Boolean)
  @Column({ type: 'boolean', default: true })
  dematerialisation!: boolean;

  @Field(() => Boolean)
  @Column({ type: 'boolean', default: true })
  visibleInDirectory!: boolean;

  /** Kept out of the national directory. */
  @Field(() => Boolean)
  @Column({ type: 'boolean', default: false })
  listeRouge!: boolean;

  /** The applicant answered "Non": nobody can open the mailbox before its first manager is invited. */
  @Field(() => Boolean)
  @Column({ type: 'boolean', default: false })
  withoutAccount!: boolean;

  /** The individual account that was proven in the wizard: the first manager to be. */
  @ForeignKey(() => Account)
  @Column({ ...uuidColumn, nullable: true })
  linkedAccountId!: string | null;

  @Field(() => Date)
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt!: Date;

  @Field(() => Date)
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  changedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  submittedAt!: Date | null;

  /** Two thirds of the time to decide are over. */
  @Column({ ...momentColumn, nullable: true })
  warnAfter!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  decideBefore!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  decidedAt!: Date | null;

  @Column({ ...uuidColumn, nullable: true })
  decidedById!: string | null;

  /** Until then an approval can be taken back; the applicant does not know of it yet. */
  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  cancellableUntil!: Date | null;

  /** Of the last round that was refused, as the reviewer typed it. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  refusalReason!: string | null;

  /** Why the present round was opened, as the reviewer typed it; null in the first. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  reopeningReason!: string | null;

  @Column({ ...uuidColumn, nullable: true })
  assigneeId!: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  claimedUntil!: Date | null;

  /** Told by the directory; null until it looked. */
  @Field(() => Int, { nullable: true })
  @Column({ type: 'int', nullable: true })
  duplicateCount!: number | null;

  /** What the structure register says, told by the directory; null until it looked. */
  @Field(() => RegisterVerdict, { nullable: true })
  @Column({ ...asciiColumn(12), nullable: true })
  registerVerdict!: RegisterVerdict | null;

  /** @throws MAILBOX_REQUEST_NOT_DECIDABLE where the present state does not lead there. */
  moveTo(status: MailboxRequestStatus): void {
    if (!TRANSITIONS[this.status].includes(status)) {
      throw new DomainError('MAILBOX_REQUEST_NOT_DECIDABLE', { status: this.status });
    }
    this.status = status;
  }

  isUndecided(): boolean {
    return UNDECIDED.some((status) => status === this.status);
  }

  isReopenable(): boolean {
    return REOPENABLE.some((status) => status === this.status);
  }

  /** An approval that can still be taken back is "in review" to the applicant. */
  statusForApplicant(): MailboxRequestStatus {
    return this.isCancellable() ? MailboxRequestStatus.IN_REVIEW : this.status;
  }

  isClaimedByAnother(accountId: string | null, now = new Date()): boolean {
    return (
      this.assigneeId !== null &&
      this.assigneeId !== accountId &&
      this.claimedUntil !== null &&
      this.claimedUntil > now
    );
  }

  isCancellable(now = new Date()): boolean {
    return (
      this.status === MailboxRequestStatus.APPROVED &&
      this.cancellableUntil !== null &&
      this.cancellableUntil > now
    );
  }
}
