import {
  asciiColumn,
  momentColumn,
  uuidColumn,
  type mailboxChanged,
  type mailboxOpened,
} from '@balorg/common';
import { findProfession } from '@balorg/reference';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import { StructureIdentifierType } from '../structures/structure-identifier-type';
import { indexedText } from '../text-search/indexed-text';
import { MailboxKind } from './mailbox-kind';

export enum EntryStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}

const text = (length: number) => ({ type: 'varchar', length, default: '' }) as const;
const optionalText = (length: number) => ({ type: 'varchar', length, nullable: true }) as const;

/**
 * A mailbox as the directory knows it: a copy of what account told, in two parts that may come in any order. Of a
 * mailbox that was changed before its opening was heard, only the change is known, and `openedAt` is null.
 */
@Entity('directory_entry')
@ObjectType()
@Index(['identifierType', 'identifier'])
export class DirectoryEntry {
  @Field(() => ID)
  @PrimaryColumn(uuidColumn)
  mailboxId!: string;

  @Index()
  @Column({ ...momentColumn, nullable: true })
  openedAt!: Date | null;

  @Index()
  @Column({ ...uuidColumn, nullable: true })
  requestId!: string | null;

  @Index()
  @Column({ ...asciiColumn(3), default: '' })
  regionCode!: string;

  @Column({ type: 'enum', enum: MailboxKind, default: MailboxKind.ORG })
  kind!: MailboxKind;

  /** Compared form, unique for ever. */
  @Column({ ...asciiColumn(320), nullable: true, unique: true })
  address!: string | null;

  @Field(() => String, { name: 'address' })
  @Column({ ...asciiColumn(320), default: '' })
  displayAddress!: string;

  @Field(() => String)
  @Column(text(200))
  description!: string;

  @Field(() => String, { nullable: true })
  @Column(optionalText(200))
  service!: string | null;

  @Index()
  @Column({ ...asciiColumn(16), nullable: true })
  phone!: string | null;

  @Column({ type: 'enum', enum: StructureIdentifierType, default: StructureIdentifierType.FINESS })
  identifierType!: StructureIdentifierType;

  @Column({ ...asciiColumn(14), default: '' })
  identifier!: string;

  @Field(() => String, { nullable: true })
  @Column(optionalText(200))
  structureName!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ ...asciiColumn(5), nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  @Column(optionalText(120))
  town!: string | null;

  @Field(() => String, { nullable: true })
  @Index()
  @Column({ ...asciiColumn(3), nullable: true })
  departmentCode!: string | null;

  @Field(() => String)
  @Column({ ...asciiColumn(16), default: '' })
  professionKey!: string;

  @Column({ type: 'boolean', default: true })
  dematerialisation!: boolean;

  /** Wanted in our own directory. */
  @Column({ type: 'boolean', default: false })
  visibleInDirectory!: boolean;

  /** Never published to the public. */
  @Column({ type: 'boolean', default: true })
  listeRouge!: boolean;

  @Column({ type: 'boolean', default: false })
  hasManager!: boolean;

  @Column({ type: 'enum', enum: EntryStatus, default: EntryStatus.ACTIVE })
  status!: EntryStatus;

  /** Of the newest change that was heard of; 0 as long as there was none. */
  @Column({ type: 'int', default: 0 })
  version!: number;

  @Index({ fulltext: true })
  @Column({ type: 'varchar', length: 2000, charset: 'ascii', collation: 'ascii_general_ci', default: '' })
  searchText!: string;

  /** Takes over what the opening said; a change that came before it is newer and stands. */
  hearOpening(opening: z.output<typeof mailboxOpened.schema>, at: Date): void {
    const { structure, description, service, phone, dematerialisation } = opening;
    const { visibleInDirectory, listeRouge, hasManager } = opening;
    Object.assign(this, {
      openedAt: at,
      requestId: opening.requestId,
      regionCode: opening.regionCode,
      address: opening.address.toLowerCase(),
      displayAddress: opening.displayAddress,
      identifierType: StructureIdentifierType[structure.identifierType],
      identifier: structure.identifier,
      structureName: structure.name,
      postcode: structure.postcode,
      town: structure.town,
      departmentCode: structure.departmentCode,
      professionKey: opening.professionKey,
    });
    if (this.version === 0) {
      const may = { visibleInDirectory, listeRouge, hasManager };
      Object.assign(this, { description, service, phone, dematerialisation, ...may });
    }
    this.index();
  }

  /** True when the change was newer than what is known. */
  hearChange(change: z.output<typeof mailboxChanged.schema>): boolean {
    if (change.version <= this.version) return false;
    const { status, ...told } = change;
    Object.assign(this, { ...told, status: EntryStatus[status] });
    this.index();
    return true;
  }

  private index(): void {
    const profession = findProfession(this.professionKey)?.label;
    const place = [this.postcode, this.town, this.departmentCode];
    const names = [this.description, this.service, this.structureName, profession, this.displayAddress];
    this.searchText = indexedText(...names, ...place).slice(0, 2000);
  }
}
