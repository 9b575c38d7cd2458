import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type AuditFacts = Record<string, string | number | boolean | null>;

@ObjectType()
export class AuditDetail {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

/**
 * Who did what, on what, when, with what result. Added to and read, never changed: each entry holds the hash of the
 * one before it. It names people by id only, so that erasing a person leaves the chain whole.
 */
@Entity()
@ObjectType()
@Index(['subjectId', 'sequence'])
@Index(['regionCode', 'sequence'])
@Index(['regionCode', 'action', 'sequence'])
@Index(['regionCode', 'subjectType', 'sequence'])
@Index(['regionCode', 'result', 'sequence'])
@Index(['regionCode', 'at'])
@Index(['actorId', 'sequence'])
export class AuditEntry {
  /** Its place in the chain. */
  @Field(() => Int)
  @PrimaryColumn({ type: 'bigint', unsigned: true })
  sequence!: number;

  @Field(() => ID)
  @Index({ unique: true })
  @Column(uuidColumn)
  id!: string;

  @Field(() => Date)
  @Column(momentColumn)
  at!: Date;

  @Column({ ...uuidColumn, nullable: true })
  actorId!: string | null;

  /** ACCOUNT, APPLICANT or SYSTEM. */
  @Field(() => String)
  @Column(asciiColumn(10))
  actorKind!: string;

  @Field(() => String)
  @Column(asciiColumn(80))
  action!: string;

  @Field(() => String)
  @Column(asciiColumn(40))
  subjectType!: string;

  @Field(() => ID)
  @Column(uuidColumn)
  subjectId!: string;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  /** DONE, or the code of the refusal. */
  @Field(() => String)
  @Column(asciiColumn(60))
  result!: string;

  /** Facts as JSON text, in the order that was hashed. */
  @Column({ type: 'text' })
  facts!: string;

  @Column(asciiColumn(43))
  previousHash!: string;

  @Column(asciiColumn(43))
  hash!: string;

  @Field(() => [AuditDetail])
  details(): AuditDetail[] {
    return Object.entries(JSON.parse(this.facts) as AuditFacts).map(([name, value]) => ({
      name,
      value: String(value),
    }));
  }
}
