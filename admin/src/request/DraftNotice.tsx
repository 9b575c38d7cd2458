'use client';

import Link from 'next/link';
import { Notice } from '../design/Notice';
import type { DraftWithFormFragment } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import { linkPath } from './paths';

interface Props {
  draft: DraftWithFormFragment | null;
  regionCode: string;
}

/** Whose account will open the mailbox, and whether an older draft was taken up. */
export function DraftNotice({ draft, regionCode }: Props) {
  const { language, messages } = useMessages();
  const { form } = messages.request;
  const linked = draft?.linkedAccountEmail;
  const resumed =
    draft?.form.description && fill(form.resumed, { date: formatDateTime(language, draft.savedAt) });
  if (linked)
    return (
      <Notice tone="success">
        <p>{fill(form.linkedTo, { email: linked })}</p>
        {resumed && <p>{resumed}</p>}
      </Notice>
    );
  return (
    <Notice tone="warning">
      <p>
        {form.notLinked} <Link href={linkPath(regionCode)}>{form.linkNow}</Link>
      </p>
      {resumed && <p>{resumed}</p>}
    </Notice>
  );
}
