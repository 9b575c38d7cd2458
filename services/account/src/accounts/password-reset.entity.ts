import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** A link by which the owner of an account chooses a new password: once, for an hour. */
@Entity()
export class PasswordReset {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Account)
  @Index()
  @Column(uuidColumn)
  accountId!: string;

  @Index({ unique: true })
  @Column(asciiColumn(43))
  tokenHash!: string;

  @Column(momentColumn)
  expiresAt!: Date;

  @Column({ ...momentColumn, nullable: true })
  usedAt!: Date | null;
}
