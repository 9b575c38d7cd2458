import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export enum AccountKind {
  /** Personal account of a professional with an RPPS. */
  PER = 'PER',
  /** Internal account of a person who waits for an RPPS. */
  INT = 'INT',
}
registerEnumType(AccountKind, { name: 'AccountKind' });

export enum RppsStatus {
  NONE = 'NONE',
  /** Typed by its owner; unique only among verified ones. */
  DECLARED = 'DECLARED',
  VERIFIED = 'VERIFIED',
}
registerEnumType(RppsStatus, { name: 'RppsStatus' });

export enum AccountStatus {
  /** The e-mail is not proven: nothing can be done with the account. */
  UNPROVEN = 'UNPROVEN',
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(AccountStatus, { name: 'AccountStatus' });

/** Individual account of a person: what one signs in with before opening any shared mailbox. */
@Entity()
@ObjectType()
@Directive('@key(fields: "id")')
@Index(['familyName', 'id'])
export class Account {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Field(() => AccountKind)
  @Column({ type: 'varchar', length: 3 })
  kind!: AccountKind;

  @Column({ type: 'varchar', length: 10, default: AccountStatus.UNPROVEN })
  status!: AccountStatus;

  @Field(() => String)
  @Index({ unique: true })
  @Column(asciiColumn(254))
  email!: string;

  @Column({ ...asciiColumn(128), nullable: true })
  passwordHash!: string | null;

  @Field(() => String)
  @Column({ type: 'varchar', length: 80 })
  familyName!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 80 })
  givenName!: string;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(16), nullable: true })
  professionKey!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(11), nullable: true })
  rpps!: string | null;

  @Field(() => RppsStatus)
  @Column({ type: 'varchar', length: 8, default: RppsStatus.NONE })
  rppsStatus!: RppsStatus;

  /** The RPPS once an administrator verified it: unique among verified ones only. */
  @Index({ unique: true })
  @Column({ ...asciiColumn(11), nullable: true })
  verifiedRpps!: string | null;

  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  @Index()
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt!: Date;
}
