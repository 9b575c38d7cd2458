import { formatPhone, formatStructureIdentifier } from '@balorg/identifiers';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { StructureIdentifierType } from '../structures/structure-identifier-type';
import { StructureKind, type Structure } from '../structures/structure.entity';
import { comparedPhone } from './compared-request';
import { comparedWords } from './street-words';

export enum EvidenceVerdict {
  SAME = 'SAME',
  DIFFERS = 'DIFFERS',
  /** The register does not hold it. */
  NOT_FOUND = 'NOT_FOUND',
  /** There is no register to ask: none was imported yet. */
  UNAVAILABLE = 'UNAVAILABLE',
}
registerEnumType(EvidenceVerdict, { name: 'EvidenceVerdict' });

/** One field of a request against what the register says of it. */
@ObjectType()
export class EvidenceLine {
  /** As the form names it. */
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  typed!: string | null;

  @Field(() => String, { nullable: true })
  found!: string | null;

  @Field(() => String)
  source!: string;

  /** Day of the register's file. */
  @Field(() => String, { nullable: true })
  sourceDate!: string | null;

  /** Of the number of a structure that the register says is closed. */
  @Field(() => String, { nullable: true })
  closedOn!: string | null;

  @Field(() => EvidenceVerdict)
  verdict!: EvidenceVerdict;
}

export interface TypedStructure {
  identifierType: StructureIdentifierType | null;
  identifier: string | null;
  socialName: string | null;
  address: string | null;
  postcode: string | null;
  town: string | null;
  phone: string | null;
}

type Register = { structure: Structure | null; fileDate: string | null };

const sameWords = (typed: string, found: string) => comparedWords(typed) === comparedWords(found);
const samePhone = (typed: string, found: string) => (comparedPhone(typed) ?? typed) === found;

/** The evidence card: a line for the number, and one for each field that was typed. */
export function evidenceOf(typed: TypedStructure, { structure, fileDate }: Register): EvidenceLine[] {
  const line = (
    field: Exclude<keyof TypedStructure, 'identifierType'>,
    found: string | null,
    isSame: (a: string, b: string) => boolean,
  ) => {
    const value = typed[field];
    if (value === null) return [];
    const verdict = verdictOn(value, found, isSame, fileDate);
    return [
      {
        ...{ field, typed: value, found, verdict, closedOn: null },
        ...{ source: 'FINESS', sourceDate: structure?.fileDate ?? fileDate },
      },
    ];
  };
  return [
    ...line('identifier', structure && numberOf(structure), () => isEstablishment(structure)).map(
      (number) => ({
        ...number,
        typed: typed.identifierType
          ? formatStructureIdentifier(typed.identifierType, number.typed)
          : number.typed,
        closedOn: structure?.closedOn ?? null,
      }),
    ),
    ...line('socialName', structure?.name ?? null, sameWords),
    ...line('address', structure?.address ?? null, sameWords),
    ...line('postcode', structure?.postcode ?? null, sameWords),
    ...line('town', structure?.town ?? null, sameWords),
    ...line('phone', structure?.phone ?? null, samePhone).map((phone) => ({
      ...phone,
      found: phone.found && formatPhone(phone.found),
    })),
  ];
}

function verdictOn(
  typed: string,
  found: string | null,
  isSame: (a: string, b: string) => boolean,
  fileDate: string | null,
): EvidenceVerdict {
  if (fileDate === null) return EvidenceVerdict.UNAVAILABLE;
  if (found === null) return EvidenceVerdict.NOT_FOUND;
  return isSame(typed, found) ? EvidenceVerdict.SAME : EvidenceVerdict.DIFFERS;
}

/** A mailbox is asked for an open establishment: a legal entity or a closed one differs from what is wanted. */
const isEstablishment = (structure: Structure | null): boolean =>
  structure?.kind === StructureKind.EG && structure.closedOn === null;

const numberOf = ({ kind, id }: Structure): string => `${kind} ${formatStructureIdentifier('FINESS', id)}`;
