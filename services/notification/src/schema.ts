import { Delivery, InboxMessage, OutboxMessage } from '@balorg/common';
import { MailCause } from './mails/mail-cause.entity';
import { Mail } from './mails/mail.entity';
import { AllowSeveralMailsAMessage1795564800001 } from './migrations/20261123-allow-several-mails-a-message';
import { CreateTables1795450945253 } from './migrations/20261123-create-tables';
import { RegionProfile } from './region-profiles/region-profile.entity';

export const entities = [Delivery, InboxMessage, Mail, MailCause, OutboxMessage, RegionProfile];

export const migrations = [CreateTables1795450945253, AllowSeveralMailsAMessage1795564800001];
