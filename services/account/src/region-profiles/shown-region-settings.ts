import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceDesk } from './public-region-profile';
import type { RegionProfile } from './region-profile.entity';

export enum PublicationChannel {
  /** The national directory's interface. */
  FHIR = 'FHIR',
  /** A file that an administrator hands over, and confirms. */
  FILE = 'FILE',
}
registerEnumType(PublicationChannel, { name: 'PublicationChannel' });

@ObjectType()
export class ServiceDay {
  /** ISO weekday: Monday is 1. */
  @Field(() => Int)
  day!: number;

  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

@ObjectType()
export class ProfessionDomain {
  @Field(() => ID)
  professionKey!: string;

  @Field(() => String)
  domain!: string;
}

/** A region's settings as its administrators read and change them. */
@ObjectType('RegionSettings')
export class ShownRegionSettings {
  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => String)
  gradesName!: string;

  @Field(() => ServiceDesk)
  serviceDesk!: ServiceDesk;

  @Field(() => String)
  connectionRequestUrl!: string;

  /** The open days, Monday first. */
  @Field(() => [ServiceDay])
  serviceHours!: ServiceDay[];

  @Field(() => Float)
  decisionHours!: number;

  @Field(() => Float)
  publicationHours!: number;

  @Field(() => Int)
  correctionDays!: number;

  @Field(() => Float)
  cancelWindowMinutes!: number;

  @Field(() => Boolean)
  publishesOnApproval!: boolean;

  @Field(() => PublicationChannel)
  publicationChannel!: `${PublicationChannel}`;

  @Field(() => [ProfessionDomain])
  domains!: ProfessionDomain[];

  @Field(() => String, { nullable: true })
  otherDomain!: string | null;
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
