import { asciiColumn, momentColumn, Role, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StructureIdentifierTypes } from '../mailbox-requests/form-fields';
import { Account } from './account.entity';

export type EntrustedRole = Role.GRADES_ADMINISTRATOR | Role.STRUCTURE_ADMINISTRATOR;

/**
 * A right given to an account: a region to a GRADeS administrator, a structure to a structure administrator. A right
 * on a structure is bound to its identifier, so that it outlives a change of the register; its region is the one whose
 * GRADeS answers for it. A right that is withdrawn loses its row: the audit chain knows who held it when.
 */
@Entity()
@ObjectType()
@Index(['regionCode', 'role'])
@Index(['identifierType', 'identifier'])
export class EntrustedRight {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  @Field(() => Role)
  @Column({ type: 'varchar', length: 24 })
  role!: EntrustedRole;

  @Field(() => ID, { nullable: true })
  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  @Field(() => StructureIdentifierTypes, { nullable: true })
  @Column({ ...asciiColumn(6), nullable: true })
  identifierType!: keyof typeof StructureIdentifierTypes | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(14), nullable: true })
  identifier!: string | null;

  @Field(() => Date)
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  givenAt!: Date;
}
