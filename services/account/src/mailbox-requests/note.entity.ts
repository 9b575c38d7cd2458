import { momentColumn, uuidColumn } from '@balorg/common';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MailboxRequest } from './mailbox-request.entity';

/** What reviewers write for each other on a file; the applicant never reads it. */
@Entity()
@ObjectType()
export class Note {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => MailboxRequest)
  @Index()
  @Column(uuidColumn)
  requestId!: string;

  @Column(uuidColumn)
  authorId!: string;

  @Field(() => String)
  @Column({ type: 'varchar', length: 2000 })
  text!: string;

  @Field(() => Date)
  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  at!: Date;
}
