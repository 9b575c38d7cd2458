import { asciiColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PublicationChannel } from '../publications/publication-channel';

/** What the directory needs of a region's settings, which account owns. */
@Entity('region_profile')
export class RegionProfile {
  @PrimaryColumn(asciiColumn(3))
  regionCode!: string;

  @Column({ type: 'int' })
  version!: number;

  @Column({ type: 'boolean' })
  publishesOnApproval!: boolean;

  @Column({ type: 'enum', enum: PublicationChannel })
  channel!: PublicationChannel;
}
