import { asciiColumn, IsTypedText } from '@balorg/common';
import type { StructureIdentifierType } from '@balorg/identifiers';
import { IsAscii } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Index } from 'typeorm';

export const StructureIdentifierTypes = { FINESS: 'FINESS', SIREN: 'SIREN', SIRET: 'SIRET' } as const;
registerEnumType(StructureIdentifierTypes, { name: 'StructureIdentifierType' });

const optional = { nullable: true } as const;

/**
 * What the applicant types, field by field as the guide orders them: the form's input, what a reviewer reads and the
 * columns of the request are one list. Everything may be missing while it is a draft. The lengths of service and
 * names follow what the national directory takes.
 */
@ObjectType('FormFields')
@InputType('FormFieldsInput')
export abstract class FormFields {
  /** Generic address of the shared mailbox's people; not proven. */
  @Field(() => String, optional)
  @IsAscii({ message: 'EMAIL_INVALID' })
  @IsTypedText({ max: 254 })
  @Column({ ...asciiColumn(254), ...optional })
  contactEmail!: string | null;

  /** How people find the mailbox: service, structure, town, postcode. */
  @Field(() => String, optional)
  @IsTypedText({ max: 160 })
  @Column({ type: 'varchar', length: 160, ...optional })
  description!: string | null;

  @Field(() => StructureIdentifierTypes, optional)
  @Column({ ...asciiColumn(6), ...optional })
  identifierType!: StructureIdentifierType | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 30 })
  @Index()
  @Column({ type: 'varchar', length: 30, ...optional })
  identifier!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 200 })
  @Column({ type: 'varchar', length: 200, ...optional })
  address!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 80 })
  @Column({ type: 'varchar', length: 80, ...optional })
  town!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 10 })
  @Column({ type: 'varchar', length: 10, ...optional })
  postcode!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 3 })
  @Column({ type: 'varchar', length: 3, ...optional })
  departmentCode!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 120 })
  @Column({ type: 'varchar', length: 120, ...optional })
  socialName!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 90 })
  @Column({ type: 'varchar', length: 90, ...optional })
  service!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 30 })
  @Column({ type: 'varchar', length: 30, ...optional })
  phone!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 30 })
  @Column({ type: 'varchar', length: 30, ...optional })
  secondPhone!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 45 })
  @Column({ type: 'varchar', length: 45, ...optional })
  managerFamilyName!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 45 })
  @Column({ type: 'varchar', length: 45, ...optional })
  managerGivenName!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 16 })
  @Index()
  @Column({ type: 'varchar', length: 16, ...optional })
  managerProfessionKey!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 20 })
  @Column({ type: 'varchar', length: 20, ...optional })
  managerRpps!: string | null;
}

export const FORM_FIELDS = [
  'contactEmail',
  'description',
  'identifierType',
  'identifier',
  'address',
  'town',
  'postcode',
  'departmentCode',
  'socialName',
  'service',
  'phone',
  'secondPhone',
  'managerFamilyName',
  'managerGivenName',
  'managerProfessionKey',
  'managerRpps',
] as const satisfies readonly (keyof FormFields)[];

export type FormValues = Pick<FormFields, (typeof FORM_FIELDS)[number]>;
