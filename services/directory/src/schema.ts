import { Delivery, InboxMessage, OutboxMessage } from '@balorg/common';
import { DirectoryEntry } from './entries/directory-entry.entity';
import { PublicationStep } from './publications/publication-step.entity';
import { Publication } from './publications/publication.entity';
import { RegionProfile } from './regions/region-profile.entity';
import { SubmittedRequest } from './requests/submitted-request.entity';
import { StructureImport } from './structures/structure-import.entity';
import { Structure } from './structures/structure.entity';
import { CreateTables1795451487328 } from './migrations/20261123-create-tables';

/** All tables of the service, known without a setting: the migration command has settings of its own. */
export const entities = [
  Delivery,
  DirectoryEntry,
  InboxMessage,
  OutboxMessage,
  Publication,
  PublicationStep,
  RegionProfile,
  Structure,
  StructureImport,
  SubmittedRequest,
];

export const migrations = [CreateTables1795451487328];
