import { asciiColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PublicationChannel } from '../publications/publication-channel';

/** What the directory needs of a region's settings, which account owns. Version 0: they were not heard of yet. */
@Entity('region_profile')
export class RegionProfile {
  @PrimaryColumn(asciiColumn(3))
  regionCode!: string;

  @Column({ type: 'int', default: 0 })
  version!: number;

  @Column({ type: 'boolean', default: false })
  publishesOnApproval!: boolean;

  @Column({ type: 'enum', enum: PublicationChannel, nullable: true })
  channel!: PublicationChannel | null;
}
