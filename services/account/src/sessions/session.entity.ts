import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity';

export enum SessionKind {
  /** Signed in with an individual account. */
  ACCOUNT = 'ACCOUNT',
  /** Writes one mailbox request. */
  DRAFT = 'DRAFT',
  /** Follows one mailbox request. */
  TRACKING = 'TRACKING',
}

/** What a cookie opens. Only the hash of its token is stored. */
@Entity()
export class Session {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Column({ type: 'varchar', length: 8 })
  kind!: SessionKind;

  @Index({ unique: true })
  @Column(asciiColumn(43))
  tokenHash!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column({ ...uuidColumn, nullable: true })
  accountId!: string | null;

  @Index()
  @Column({ ...uuidColumn, nullable: true })
  requestId!: string | null;

  /** The mailbox chosen in the personal space; null on the individual account. */
  @Column({ ...uuidColumn, nullable: true })
  mailboxId!: string | null;

  /** Browser and system as they named themselves at sign-in, "Firefox, Windows"; null when they did not. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  device!: string | null;

  /** Minutes without a call after which it ends. */
  @Column({ type: 'int' })
  idleMinutes!: number;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  startedAt!: Date;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  lastSeenAt!: Date;

  @Index()
  @Column(momentColumn)
  endsAt!: Date;
}
