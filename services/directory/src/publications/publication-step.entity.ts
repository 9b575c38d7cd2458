import { momentColumn, Role, uuidColumn } from '@balorg/common';
import { Authorized, Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountReference } from './account-reference';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

/** One line of a publication's track: what happened, in plain words. Written once, never changed. */
@Entity('publication_step')
@ObjectType()
export class PublicationStep {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @ForeignKey(() => Publication)
  @Index()
  @Column(uuidColumn)
  publicationId!: string;

  @Field(() => Date)
  @Column(momentColumn)
  at!: Date;

  @Field(() => PublicationStatus)
  @Column({ type: 'enum', enum: PublicationStatus })
  status!: PublicationStatus;

  @Field(() => String)
  @Column({ type: 'varchar', length: 500 })
  answer!: string;

  /** The call and what came back, cut to the first 4,000 characters. */
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  raw!: string | null;

  /** Null for what the product did by itself. */
  @Column({ ...uuidColumn, nullable: true })
  actorId!: string | null;

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Field(() => AccountReference, { nullable: true })
  get by(): AccountReference | null {
    return this.actorId === null ? null : { id: this.actorId };
  }

  /** Without the raw answer and the person: those are for the region's administrators. */
  forOthers(): PublicationStep {
    return Object.assign(new PublicationStep(), this, { raw: null, actorId: null });
  }
}
