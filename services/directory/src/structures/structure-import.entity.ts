import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One reading of a register file, so that one that broke off goes on where it stopped. */
@Entity('structure_import')
@Index(['source', 'fileDate'])
export class StructureImport {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Column(asciiColumn(300))
  source!: string;

  @Column(asciiColumn(10))
  fileDate!: string;

  /** Records of the file that are dealt with, good or set aside. */
  @Column({ type: 'int', default: 0 })
  recordsDone!: number;

  @Column({ type: 'int', default: 0 })
  recordsSetAside!: number;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  startedAt!: Date;

  @Column({ ...momentColumn, nullable: true })
  finishedAt!: Date | null;
}
