import { Field, Int, ObjectType } from 'type-graphql';
import { RegionSettingsInput } from './region-settings-input';
import type { RegionProfile } from './region-profile.entity';

/** A region's settings as its administrators read them. */
@ObjectType('RegionSettings')
export class ShownRegionSettings extends RegionSettingsInput {
  @Field(() => Int)
  version!: number;
}

/** The two records of the stored form as lists: a graph has no keys of its own choice. */
export function showRegionSettings({ version, settings }: RegionProfile): ShownRegionSettings {
  const { serviceHours, domains, ...plain } = settings;
  return {
    ...plain,
    version,
    serviceHours: Object.entries(serviceHours.days)
      .map(([day, hours]) => ({ day: Number(day), ...hours }))
      .toSorted((one, other) => one.day - other.day),
    domains: Object.entries(domains)
      .map(([professionKey, domain]) => ({ professionKey, domain }))
      .toSorted((one, other) => one.professionKey.localeCompare(other.professionKey)),
  };
}
