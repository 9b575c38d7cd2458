import type { AuditRow } from './audit.api';

/** The console's page for each kind of thing that is acted on. */
const PAGES: Record<string, string> = {
  account: 'accounts',
  mail: 'mails',
  mailbox: 'mailboxes',
  'mailbox-request': 'mailboxRequests',
  publication: 'publications',
  region: 'regionProfiles',
};
/** A right has no page of its own. */
export const SUBJECT_TYPES: readonly string[] = [...Object.keys(PAGES), 'right'];

/** Where the thing that was acted on is shown; null where it has no page. A region is known by its code. */
export function subjectPage({ subjectType, subjectId, regionCode }: AuditRow) {
  const resource = PAGES[subjectType];
  const id = subjectType === 'region' ? regionCode : subjectId;
  return resource && id ? { resource, id } : null;
}
