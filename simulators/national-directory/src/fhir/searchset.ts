import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DirectoryEntry } from '../directory/organization-directory';
import type { View } from './mailbox-telecom';
import { organizationResource } from './organization-resource';
import { Refusal } from './refusal';

/** The real interface answers with 50 resources at most. */
const LARGEST_PAGE = 50;

const COUNT = '_count';
const OFFSET = '_getpagesoffset';

const pageSchema = z.object({
  count: z.coerce
    .number()
    .int()
    .positive()
    .default(LARGEST_PAGE)
    .transform((count) => Math.min(count, LARGEST_PAGE)),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Parts the query into the page that is asked for and the criteria of the search. */
export function readQuery(url: URL) {
  const page = pageSchema.safeParse({
    count: url.searchParams.get(COUNT) ?? undefined,
    offset: url.searchParams.get(OFFSET) ?? undefined,
  });
  if (!page.success) throw new Refusal(400, 'invalid', `${COUNT} wants a whole number above zero`);
  const criteria = [...url.searchParams].filter(([name]) => name !== COUNT && name !== OFFSET);
  return { ...page.data, criteria };
}

/** Bundle of one page of matches, with links to itself and, when more remain, to the next page. */
export function searchset(matches: readonly DirectoryEntry[], url: URL, view: View) {
  const { count, offset } = readQuery(url);
  const page = matches.slice(offset, offset + count);
  const link = [{ relation: 'self', url: url.href }];
  if (offset + count < matches.length) {
    const next = new URL(url);
    next.searchParams.set(COUNT, String(count));
    next.searchParams.set(OFFSET, String(offset + count));
    link.push({ relation: 'next', url: next.href });
  }
  const entry = page.map((match) => {
    const resource = organizationResource(match, view);
    const fullUrl = `${url.origin}${url.pathname}/${resource.id}`;
    return { fullUrl, resource, search: { mode: 'match' } };
  });
  return {
    resourceType: 'Bundle',
    id: randomUUID(),
    meta: { lastUpdated: new Date().toISOString() },
    type: 'searchset',
    total: matches.length,
    link,
    ...(entry.length > 0 && { entry }),
  };
}
