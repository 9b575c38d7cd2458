import { communesByPostcode, searchCommunes } from '@balorg/reference';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Profession')
export class ListedProfession {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('Commune')
export class ListedCommune {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [String])
  postcodes!: readonly string[];

  @Field(() => String)
  departmentCode!: string;

  @Field(() => String)
  regionCode!: string;
}

const MOST = 20;

/** The communes of a postcode, or those of which the typed words begin the name; with both, what both find. */
export function findCommunes(postcode: string | null, q: string | null): readonly ListedCommune[] {
  if (postcode === null) return q === null ? [] : searchCommunes(q, { limit: MOST });
  const served = communesByPostcode(postcode);
  if (q === null) return served;
  const named = new Set(searchCommunes(`${q} ${postcode}`, { limit: MOST }).map(({ code }) => code));
  return served.filter(({ code }) => named.has(code));
}
