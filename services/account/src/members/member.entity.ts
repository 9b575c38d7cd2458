import { momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { Mailbox } from '../mailboxes/mailbox.entity';

export enum MemberRole {
  /** Opens the mailbox and keeps its members. */
  MANAGER = 'MANAGER',
  /** Stands in for the manager; keeps members and readers. */
  DEPUTY = 'DEPUTY',
  MEMBER = 'MEMBER',
  READER = 'READER',
}
registerEnumType(MemberRole, { name: 'MemberRole' });

/** A person who may open a mailbox. A removed one keeps its row: who could open it when stays known. */
@Entity()
@ObjectType()
@Index(['mailboxId', 'accountId', 'present'], { unique: true })
export class Member {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Mailbox)
  @Column(uuidColumn)
  mailboxId!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  @Field(() => MemberRole)
  @Column({ type: 'varchar', length: 8 })
  role!: MemberRole;

  @Column({ ...uuidColumn, nullable: true })
  addedById!: string | null;

  @Field(() => Date)
  @Index()
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  addedAt!: Date;

  /** The last time the mailbox was chosen in the personal space. */
  @Field(() => Date, { nullable: true })
  @Index()
  @Column({ ...momentColumn, nullable: true })
  lastAccessAt!: Date | null;

  @Column({ ...momentColumn, nullable: true })
  removedAt!: Date | null;

  /** True while he may open it, null after: the unique index then holds for present members only. */
  @Column({ type: 'boolean', nullable: true, default: true })
  present!: boolean | null;
}
