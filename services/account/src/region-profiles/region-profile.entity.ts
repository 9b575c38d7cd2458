import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { readStoredSettings, type RegionSettings } from './region-settings';

/** One version of a region's settings; the highest number is in force. A version is never changed. */
@Entity()
export class RegionProfile {
  @PrimaryColumn(asciiColumn(3))
  regionCode!: string;

  @PrimaryColumn({ type: 'int' })
  version!: number;

  @Column({
    type: 'json',
    transformer: { to: (settings: RegionSettings) => settings, from: readStoredSettings },
  })
  settings!: RegionSettings;

  @Column({ ...uuidColumn, nullable: true })
  publishedBy!: string | null;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  publishedAt!: Date;
}
