import { asciiColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the mails of a region say of its GRADeS and service desk; told by account. */
@Entity()
export class RegionProfile {
  @PrimaryColumn(asciiColumn(3))
  regionCode!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'varchar', length: 200 })
  gradesName!: string;

  @Column({ type: 'varchar', length: 500 })
  deskUrl!: string;

  @Column({ type: 'varchar', length: 100 })
  deskPhone!: string;

  @Column({ type: 'varchar', length: 200 })
  deskPhonePrice!: string;

  @Column({ type: 'varchar', length: 300 })
  deskHours!: string;
}
