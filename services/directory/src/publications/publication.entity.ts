import { asciiColumn, DomainError, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DirectoryEntry } from '../entries/directory-entry.entity';
import { PublicationChannel } from './publication-channel';
import { PublicationStatus, TRANSITIONS } from './publication-status';

const optionalMoment = { ...momentColumn, nullable: true } as const;
const LATE_STATUSES = [
  PublicationStatus.TO_SEND,
  PublicationStatus.SENT,
  PublicationStatus.CONFIRMED,
  PublicationStatus.REFUSED,
];

/** What has become of one mailbox in the national directory. */
@Entity('publication')
@ObjectType()
@Index(['regionCode', 'publishBefore'])
@Index(['regionCode', 'changedAt'])
@Index(['status', 'publishBefore'])
export class Publication {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Field(() => ID)
  @Column(uuidColumn)
  mailboxId!: string;

  @OneToOne(() => DirectoryEntry)
  @JoinColumn({ name: 'mailboxId' })
  entry!: Relation<DirectoryEntry>;

  @Field(() => ID)
  @Column(uuidColumn)
  requestId!: string;

  @Field(() => ID)
  @Column(asciiColumn(3))
  regionCode!: string;

  @Field(() => PublicationStatus)
  @Column({ type: 'enum', enum: PublicationStatus })
  status!: PublicationStatus;

  /** Grows with each move, so that who hears of them late can tell which is the newest. */
  @Column({ type: 'int', default: 0 })
  step!: number;

  /** Null until the region's settings are known. */
  @Field(() => PublicationChannel, { nullable: true })
  @Column({ type: 'enum', enum: PublicationChannel, nullable: true })
  channel!: PublicationChannel | null;

  /** Waits for somebody to say "Publier". */
  @Field(() => Boolean)
  @Column({ type: 'boolean', default: false })
  held!: boolean;

  /** Somebody said "Retirer": no rule sends it again, only a person does. */
  @Column({ type: 'boolean', default: false })
  stoppedByPerson!: boolean;

  /** We wrote it there, or may have: a call whose answer was lost counts. */
  @Column({ type: 'boolean', default: false })
  mayBeThere!: boolean;

  @Field(() => Date)
  @Column(momentColumn)
  publishBefore!: Date;

  /** Tries in the present status. */
  @Field(() => Int)
  @Column({ type: 'int', default: 0 })
  attempts!: number;

  @Field(() => Date, { nullable: true })
  @Index()
  @Column(optionalMoment)
  nextAttemptAt!: Date | null;

  /** One process works on it until then. */
  @Column(optionalMoment)
  leasedUntil!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 500, nullable: true })
  lastAnswer!: string | null;

  @Column({ type: 'text', nullable: true })
  lastAnswerRaw!: string | null;

  @Field(() => Date, { nullable: true })
  @Column(optionalMoment)
  sentAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column(optionalMoment)
  confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column(optionalMoment)
  visibleAt!: Date | null;

  /** When the file that announces the withdrawal was taken away. */
  @Column(optionalMoment)
  withdrawalExportedAt!: Date | null;

  @Field(() => Date)
  @Column(momentColumn)
  changedAt!: Date;

  @Field(() => String)
  get address(): string {
    return this.entry.displayAddress;
  }

  @Field(() => String)
  get description(): string {
    return this.entry.description;
  }

  /** Promised, and not found by the public in time. */
  @Field(() => Boolean)
  get late(): boolean {
    return LATE_STATUSES.includes(this.status) && this.publishBefore.getTime() < Date.now();
  }

  /** @throws DomainError PUBLICATION_NOT_POSSIBLE for a move that the table does not hold. */
  moveTo(status: PublicationStatus): void {
    if (!TRANSITIONS[this.status].includes(status))
      throw new DomainError('PUBLICATION_NOT_POSSIBLE', { status: this.status });
    this.status = status;
    this.step += 1;
    this.attempts = 0;
  }
}

/** The same question as `late`, for a query on `publication`. */
export const LATE_SQL = `publication.status IN (${LATE_STATUSES.map((status) => `'${status}'`).join(', ')})
  AND publication.publishBefore < UTC_TIMESTAMP(3)`;
