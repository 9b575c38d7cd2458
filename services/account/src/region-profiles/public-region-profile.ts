import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class Region {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  open!: boolean;
}

@ObjectType()
export class Department {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('ServiceDesk')
@InputType('ServiceDeskInput')
export class ServiceDesk {
  @Field(() => String)
  url!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  phonePrice!: string;

  @Field(() => String)
  hours!: string;
}

/** What everybody may know of a region's service. */
@ObjectType('RegionProfile')
export class PublicRegionProfile {
  @Field(() => ID)
  regionCode!: string;

  @Field(() => String)
  name!: string;

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

  @Field(() => Boolean)
  publishesOnApproval!: boolean;

  @Field(() => Float)
  cancelWindowMinutes!: number;

  @Field(() => [Department])
  departments!: readonly Department[];
}
