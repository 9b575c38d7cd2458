import { momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FormValues } from './form-fields';
import { MailboxRequest } from './mailbox-request.entity';

export type FormField = keyof FormValues;

/** A field that must be corrected, and why, in the applicant's words. */
@ObjectType()
export class CorrectionLine {
  @Field(() => String)
  field!: FormField;

  @Field(() => String)
  reason!: string;

  /** What stood there when the correction was asked. */
  @Field(() => String, { nullable: true })
  before!: string | null;

  /** What the applicant wrote instead; null until he answered, and for a field that he emptied. */
  @Field(() => String, { nullable: true })
  after!: string | null;
}

/** A reviewer asked the applicant to correct some fields; the decision clock stands still until he did. */
@Entity()
@ObjectType()
export class Correction {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => MailboxRequest)
  @Index()
  @Column(uuidColumn)
  requestId!: string;

  @Field(() => Int)
  @Column({ type: 'int' })
  round!: number;

  @Column(uuidColumn)
  askedById!: string;

  @Field(() => Date)
  @Column(momentColumn)
  askedAt!: Date;

  /** Without an answer by then the request expires. */
  @Field(() => Date)
  @Index()
  @Column(momentColumn)
  answerBefore!: Date;

  @Field(() => [CorrectionLine])
  @Column({ type: 'json' })
  lines!: CorrectionLine[];

  @Field(() => Date, { nullable: true })
  @Column({ ...momentColumn, nullable: true })
  answeredAt!: Date | null;
}
