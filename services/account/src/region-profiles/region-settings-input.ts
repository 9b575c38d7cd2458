import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceDesk } from './public-region-profile';

export enum PublicationChannel {
  /** The national directory's interface. */
  FHIR = 'FHIR',
  /** A file that an administrator hands over, and confirms. */
  FILE = 'FILE',
}
registerEnumType(PublicationChannel, { name: 'PublicationChannel' });

@ObjectType('ServiceDay')
@InputType('ServiceDayInput')
export class ServiceDay {
  /** ISO weekday: Monday is 1. */
  @Field(() => Int)
  day!: number;

  /** 'HH:MM', in the region's own time; a day closes at 24:00 at the latest. */
  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

@ObjectType('ProfessionDomain')
@InputType('ProfessionDomainInput')
export class ProfessionDomain {
  @Field(() => ID)
  professionKey!: string;

  @Field(() => String)
  domain!: string;
}

/** What an administrator types, and reads again; `regionSettings` holds the rules. */
@ObjectType()
@InputType('RegionSettingsInput')
export class RegionSettingsInput {
  @Field(() => Boolean)
  open!: boolean;

  @Field(() => String)
  gradesName!: string;

  @Field(() => ServiceDesk)
  serviceDesk!: ServiceDesk;

  @Field(() => String)
  connectionRequestUrl!: string;

  /** The open days only, Monday first. */
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
