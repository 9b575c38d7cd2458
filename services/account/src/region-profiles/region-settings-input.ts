import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { PublicationChannel } from './shown-region-settings';

@InputType()
export class ServiceDeskInput {
  @Field(() => String)
  url!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  phonePrice!: string;

  @Field(() => String)
  hours!: string;
}

@InputType()
export class ServiceDayInput {
  /** ISO weekday: Monday is 1. */
  @Field(() => Int)
  day!: number;

  /** 'HH:MM', in the region's own time; a day closes at 24:00 at the latest. */
  @Field(() => String)
  opens!: string;

  @Field(() => String)
  closes!: string;
}

@InputType()
export class ProfessionDomainInput {
  @Field(() => ID)
  professionKey!: string;

  @Field(() => String)
  domain!: string;
}

/** What an administrator types; `regionSettings` holds the rules. */
@InputType()
export class RegionSettingsInput {
  @Field(() => Boolean)
  open!: boolean;

  @Field(() => String)
  gradesName!: string;

  @Field(() => ServiceDeskInput)
  serviceDesk!: ServiceDeskInput;

  @Field(() => String)
  connectionRequestUrl!: string;

  /** The open days only. */
  @Field(() => [ServiceDayInput])
  serviceHours!: ServiceDayInput[];

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
  publicationChannel!: PublicationChannel;

  @Field(() => [ProfessionDomainInput])
  domains!: ProfessionDomainInput[];

  @Field(() => String, { nullable: true })
  otherDomain?: string | null;
}
