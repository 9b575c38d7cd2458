import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { asciiColumn, momentColumn, uuidColumn } from './database';
import { SERVICES, type ServiceName } from './sealed';

/** Something that happened here and that others must hear of, written in the transaction that made it happen. */
@Entity('outbox')
export class OutboxMessage {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Column(asciiColumn(80))
  type!: string;

  /** What it is about, so that what it owes can be found again: a request, a mailbox, an account. */
  @Index()
  @Column(uuidColumn)
  subjectId!: string;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  recordedAt!: Date;
}

export enum DeliveryStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DEAD = 'DEAD',
}

/** One message owed to one subscriber. Done when the subscriber acknowledged it, never when it was queued. */
@Entity('delivery')
@Index(['status', 'nextAttemptAt'])
export class Delivery {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => OutboxMessage)
  @Index()
  @Column(uuidColumn)
  messageId!: string;

  @Column({ type: 'enum', enum: SERVICES })
  subscriber!: ServiceName;

  @Column({ type: 'enum', enum: ['ordinary', 'fast'] })
  lane!: 'ordinary' | 'fast';

  /** The message, readable by the subscriber alone; emptied when it was acknowledged. */
  @Column({ type: 'text', charset: 'ascii', collation: 'ascii_bin' })
  sealed!: string;

  @Column({ type: 'enum', enum: DeliveryStatus, default: DeliveryStatus.OPEN })
  status!: DeliveryStatus;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  nextAttemptAt!: Date;

  @Column({ type: 'int', default: 0 })
  timesRelayed!: number;

  @Column({ ...momentColumn, nullable: true })
  settledAt!: Date | null;
}
