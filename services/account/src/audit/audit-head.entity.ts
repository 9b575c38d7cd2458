import { asciiColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of the audit chain: one row, locked last in each transaction. */
@Entity()
export class AuditHead {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'bigint', unsigned: true })
  sequence!: number;

  @Column(asciiColumn(43))
  hash!: string;
}
