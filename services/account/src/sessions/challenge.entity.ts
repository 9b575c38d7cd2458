import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity';

export enum ChallengePurpose {
  SIGN_IN = 'SIGN_IN',
  /** Binds an individual account to the request being written. */
  LINK = 'LINK',
  VERIFY_EMAIL = 'VERIFY_EMAIL',
}
registerEnumType(ChallengePurpose, { name: 'ChallengePurpose' });

export enum CodeSending {
  QUEUED = 'QUEUED',
  /** The mail relay took it. */
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
}
registerEnumType(CodeSending, { name: 'CodeSending' });

/** A one-time code that somebody must type: bound to account, browser, purpose and request; one success at most. */
@Entity()
@ObjectType()
export class Challenge {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Field(() => ChallengePurpose)
  @Column({ type: 'varchar', length: 12 })
  purpose!: ChallengePurpose;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  @Column({ ...uuidColumn, nullable: true })
  requestId!: string | null;

  @Index({ unique: true })
  @Column(asciiColumn(43))
  tokenHash!: string;

  /** Keyed hash; the code itself is nowhere at rest. */
  @Column(asciiColumn(43))
  codeHash!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 254 })
  maskedEmail!: string;

  @Column({ type: 'int', default: 0 })
  tries!: number;

  @Field(() => CodeSending)
  @Column({ type: 'varchar', length: 8, default: CodeSending.QUEUED })
  sending!: CodeSending;

  @Field(() => Date)
  @Column(momentColumn)
  sentAt!: Date;

  @Field(() => Date)
  @Column(momentColumn)
  resendAt!: Date;

  @Field(() => Date)
  @Index()
  @Column(momentColumn)
  expiresAt!: Date;

  @Column({ ...momentColumn, nullable: true })
  usedAt!: Date | null;
}
