import { asciiColumn, momentColumn } from '@balorg/common';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export enum StructureKind {
  /** Establishment, a place: what a mailbox is asked for. */
  EG = 'EG',
  /** Legal entity that one or more establishments depend on. */
  EJ = 'EJ',
}
registerEnumType(StructureKind, { name: 'StructureKind' });

const isoDay = { ...asciiColumn(10), nullable: true } as const;

/** A structure as the public FINESS file knows it; the number alone does not tell EG from EJ. */
@Entity('structure')
@ObjectType()
@Index(['departmentCode', 'name'])
@Index(['postcode', 'name'])
export class Structure {
  /** The FINESS number. */
  @Field(() => ID)
  @PrimaryColumn(asciiColumn(9))
  id!: string;

  @Field(() => StructureKind)
  @Column({ type: 'enum', enum: StructureKind })
  kind!: StructureKind;

  /** FINESS of the legal entity an establishment depends on. */
  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(9), nullable: true })
  legalEntity!: string | null;

  /** Unknown for a legal entity: the file of establishments gives its number only. */
  @Field(() => String, { nullable: true })
  @Index()
  @Column({ type: 'varchar', length: 200, nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 250, nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(5), nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 120, nullable: true })
  town!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(3), nullable: true })
  departmentCode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  /** E.164. */
  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(16), nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  @Index()
  @Column({ ...asciiColumn(14), nullable: true })
  siret!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(4), nullable: true })
  categoryCode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'varchar', length: 200, nullable: true })
  categoryLabel!: string | null;

  /** Day, as 2026-11-23. */
  @Field(() => String, { nullable: true })
  @Column(isoDay)
  openedOn!: string | null;

  /** Day of the first file that no longer held it: the file lists open establishments only. */
  @Field(() => String, { nullable: true })
  @Column(isoDay)
  closedOn!: string | null;

  /** Day of the last file that held it. */
  @Field(() => String)
  @Index()
  @Column(asciiColumn(10))
  fileDate!: string;

  @Field(() => Date)
  @Column(momentColumn)
  importedAt!: Date;

  @Index({ fulltext: true })
  @Column({ type: 'varchar', length: 1000, charset: 'ascii', collation: 'ascii_general_ci' })
  searchText!: string;

  @Field(() => String)
  get identifier(): string {
    return this.id;
  }
}
