import { asciiColumn, momentColumn, Role, uuidColumn } from '@balorg/common';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/**
 * A right given to an account: a region to a GRADeS administrator, a structure to a structure administrator. A right
 * on a structure is bound to its identifier, so that it outlives a change of the register.
 */
@Entity()
export class EntrustedRight {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  @Column({ type: 'varchar', length: 24 })
  role!: Role;

  @Column({ ...asciiColumn(3), nullable: true })
  regionCode!: string | null;

  @Column({ ...asciiColumn(6), nullable: true })
  identifierType!: 'FINESS' | 'SIREN' | 'SIRET' | null;

  @Column({ ...asciiColumn(14), nullable: true })
  identifier!: string | null;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  givenAt!: Date;
}
