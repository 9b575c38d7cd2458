import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision's key, as its caller chose it: the same key gives the stored result, never a second decision. */
@Entity()
export class IdempotencyKey {
  /** Account or draft that used the key: the key of another opens nothing. */
  @PrimaryColumn(uuidColumn)
  callerId!: string;

  @PrimaryColumn(asciiColumn(64))
  key!: string;

  @Column(asciiColumn(60))
  operation!: string;

  @Column(asciiColumn(43))
  inputHash!: string;

  @Column({ ...uuidColumn, nullable: true })
  resultId!: string | null;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  usedAt!: Date;
}
