import { asciiColumn, momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { MemberRole } from './member.entity';

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationStatus, { name: 'InvitationStatus' });

/** Somebody without an individual account is asked to open a mailbox with others; its link works once. */
@Entity()
@ObjectType()
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Mailbox)
  @Index()
  @Column(uuidColumn)
  mailboxId!: string;

  @Field(() => String)
  @Column(asciiColumn(254))
  email!: string;

  @Field(() => MemberRole)
  @Column({ type: 'varchar', length: 8 })
  role!: MemberRole;

  @Index({ unique: true })
  @Column(asciiColumn(43))
  tokenHash!: string;

  @Column({ type: 'varchar', length: 8, default: InvitationStatus.PENDING })
  decidedStatus!: InvitationStatus;

  @Field(() => Date)
  @Index()
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  sentAt!: Date;

  /** How often it was sent; the link of the last time alone works. */
  @Field(() => Int)
  @Column({ type: 'int', default: 1 })
  sending!: number;

  @Field(() => Date)
  @Column(momentColumn)
  expiresAt!: Date;

  @Field(() => InvitationStatus)
  status(): InvitationStatus {
    const over = this.decidedStatus === InvitationStatus.PENDING && this.expiresAt <= new Date();
    return over ? InvitationStatus.EXPIRED : this.decidedStatus;
  }
}
