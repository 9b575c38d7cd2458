import { defineDatabase, Delivery, InboxMessage, OutboxMessage } from '@balorg/common';
import { MailCause } from './mails/mail-cause.entity';
import { Mail } from './mails/mail.entity';
import { CreateTables1795450945253 } from './migrations/20261123-create-tables';
import { RegionProfile } from './region-profiles/region-profile.entity';

const entities = [Delivery, InboxMessage, Mail, MailCause, OutboxMessage, RegionProfile];
const migrations = [CreateTables1795450945253];

/** The service's database, as its running user or its migrating user reaches it. Nothing is opened yet. */
export const describeDatabase = (url: string) => defineDatabase(url, entities, migrations);
