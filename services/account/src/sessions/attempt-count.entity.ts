import { asciiColumn, momentColumn } from '@balorg/common';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Attempts of one subject in one window. In MariaDB, so that emptying Redis forgives nobody. */
@Entity()
export class AttemptCount {
  @PrimaryColumn(asciiColumn(80))
  subject!: string;

  @PrimaryColumn(momentColumn)
  @Index()
  windowStart!: Date;

  @Column({ type: 'int' })
  count!: number;
}
