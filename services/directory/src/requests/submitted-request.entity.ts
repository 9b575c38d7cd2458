import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { StructureIdentifierType } from '../structures/structure-identifier-type';

/** What must be kept of a request to compare the next ones with it. */
@Entity('submitted_request')
@Index(['identifierType', 'identifier'])
export class SubmittedRequest {
  @PrimaryColumn(uuidColumn)
  requestId!: string;

  /** Of the newest submission that was heard of. */
  @Column({ type: 'int', default: 0 })
  round!: number;

  /** It was refused, withdrawn or expired in this round: it no longer stands in anybody's way. */
  @Column({ type: 'int', default: 0 })
  endedRound!: number;

  @Column({ ...asciiColumn(3), default: '' })
  regionCode!: string;

  @Column({ type: 'enum', enum: StructureIdentifierType, default: StructureIdentifierType.FINESS })
  identifierType!: StructureIdentifierType;

  @Column({ ...asciiColumn(14), default: '' })
  identifier!: string;

  @Column({ type: 'varchar', length: 200, nullable: true })
  service!: string | null;

  @Index()
  @Column({ ...asciiColumn(16), nullable: true })
  phone!: string | null;

  /** SHA-256 of the contact mail: it is compared and never shown. */
  @Index()
  @Column({ ...asciiColumn(64), nullable: true })
  contactHash!: string | null;

  @Column({ type: 'varchar', length: 200, default: '' })
  description!: string;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  heardAt!: Date;

  @Index({ fulltext: true })
  @Column({ type: 'varchar', length: 2000, charset: 'ascii', collation: 'ascii_general_ci', default: '' })
  searchText!: string;
}
