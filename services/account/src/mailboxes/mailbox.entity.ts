import { asciiColumn, DomainError, momentColumn, PUBLICATION_STATUSES, uuidColumn } from '@balorg/common';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StructureIdentifierTypes } from '../mailbox-requests/form-fields';
import { MailboxRequest } from '../mailbox-requests/mailbox-request.entity';

export enum MailboxStatus {
  /** Approved, and the approval can still be taken back. */
  OPENING = 'OPENING',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  /** For ever; its address is never given again. */
  CLOSED = 'CLOSED',
}
registerEnumType(MailboxStatus, { name: 'MailboxStatus' });

/** What somebody can decide; time alone decides that a mailbox is opening. */
export type DecidedStatus = Exclude<MailboxStatus, MailboxStatus.OPENING>;

export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];
export const PublicationStatus = Object.fromEntries(
  PUBLICATION_STATUSES.map((status) => [status, status]),
) as {
  [Status in PublicationStatus]: Status;
};
registerEnumType(PublicationStatus, { name: 'PublicationStatus' });

/** What may follow what; an address is for ever, so nothing follows a closing. */
export const TRANSITIONS: Record<MailboxStatus, readonly DecidedStatus[]> = {
  [MailboxStatus.OPENING]: [],
  [MailboxStatus.ACTIVE]: [MailboxStatus.SUSPENDED, MailboxStatus.CLOSED],
  [MailboxStatus.SUSPENDED]: [MailboxStatus.ACTIVE, MailboxStatus.CLOSED],
  [MailboxStatus.CLOSED]: [],
};

/** A BAL ORG: a shared mailbox with one address for ever. */
@Entity()
@ObjectType()
@Directive('@key(fields: "id")')
@Index(['regionCode', 'description'])
@Index(['regionCode', 'approvedAt'])
@Index(['identifierType', 'identifier'])
export class Mailbox {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Field(() => ID)
  @ForeignKey(() => MailboxRequest)
  @Index({ unique: true })
  @Column(uuidColumn)
  requestId!: string;

  @Field(() => ID)
  @Column(asciiColumn(3))
  regionCode!: string;

  /** Compared form, in lower case: one mailbox for ever, closed ones included. */
  @Index({ unique: true })
  @Column(asciiColumn(254))
  address!: string;

  @Field(() => String)
  @Column(asciiColumn(254))
  displayAddress!: string;

  /** What was last decided of it; `status` adds what time decides. */
  @Column({ type: 'varchar', length: 10, default: MailboxStatus.ACTIVE })
  decidedStatus!: DecidedStatus;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  statusChangedAt!: Date | null;

  /** Of a suspension or a closing, as the administrator typed it. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  statusReason!: string | null;

  /** Grows with each change of content or state; a change names the one it was taken on. */
  @Field(() => Int)
  @Column({ type: 'int', default: 1 })
  version!: number;

  @Field(() => String)
  @Column({ type: 'varchar', length: 160 })
  description!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 90, nullable: true })
  service!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(16), nullable: true })
  phone!: string | null;

  @Field(() => StructureIdentifierTypes)
  @Column(asciiColumn(6))
  identifierType!: keyof typeof StructureIdentifierTypes;

  @Field(() => String)
  @Column(asciiColumn(14))
  identifier!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 120, nullable: true })
  structureName!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(5), nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 80, nullable: true })
  town!: string | null;

  @Column({ ...asciiColumn(3), nullable: true })
  departmentCode!: string | null;

  /** Declared responsible: answers for the mailbox, opens nothing by that name. */
  @Field(() => String)
  @Column(asciiColumn(16))
  professionKey!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 45 })
  managerFamilyName!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 45 })
  managerGivenName!: string;

  @Column({ ...asciiColumn(11), nullable: true })
  managerRpps!: string | null;

  @Field(() => Boolean)
  @Column({ type: 'boolean' })
  dematerialisation!: boolean;

  @Field(() => Boolean)
  @Column({ type: 'boolean' })
  visibleInDirectory!: boolean;

  @Field(() => Boolean)
  @Column({ type: 'boolean' })
  listeRouge!: boolean;

  @Field(() => Date)
  @Column(momentColumn)
  approvedAt!: Date;

  /** End of the cancel window: from here on the mailbox can be opened and is announced. */
  @Field(() => Date)
  @Column(momentColumn)
  openedAt!: Date;

  @Field(() => Date)
  @Column(momentColumn)
  publishBefore!: Date;

  /** Told by the directory; null until it heard of the mailbox. */
  @Field(() => PublicationStatus, { nullable: true })
  @Column({ ...asciiColumn(12), nullable: true })
  publicationStatus!: PublicationStatus | null;

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  publicationStatusAt!: Date | null;

  @Column({ type: 'int', default: 0 })
  publicationStep!: number;

  @Column({ ...momentColumn, nullable: true })
  firstVisibleAt!: Date | null;

  @Field(() => MailboxStatus)
  status(): MailboxStatus {
    const opening = this.decidedStatus === MailboxStatus.ACTIVE && this.openedAt > new Date();
    return opening ? MailboxStatus.OPENING : this.decidedStatus;
  }

  /** @throws MAILBOX_NOT_CHANGEABLE */
  moveTo(status: DecidedStatus): void {
    const present = this.status();
    if (!TRANSITIONS[present].includes(status))
      throw new DomainError('MAILBOX_NOT_CHANGEABLE', { status: present });
    this.decidedStatus = status;
  }
}
