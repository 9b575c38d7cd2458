import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MailboxRequest } from './mailbox-request.entity';

/** A secret link that was mailed to follow a request: each mail bears its own, and all of them work. */
@Entity()
export class TrackingLink {
  /** Hash of the secret; the secret itself is nowhere but in the mail. */
  @PrimaryColumn(asciiColumn(43))
  tokenHash!: string;

  @ForeignKey(() => MailboxRequest)
  @Index()
  @Column(uuidColumn)
  requestId!: string;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  madeAt!: Date;
}
