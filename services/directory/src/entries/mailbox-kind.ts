import { registerEnumType } from 'type-graphql';

/** Only shared mailboxes are projected so far; personal ones have entries of their own when their issue comes. */
export enum MailboxKind {
  ORG = 'ORG',
  PER = 'PER',
  INT = 'INT',
}
registerEnumType(MailboxKind, { name: 'MailboxKind' });
