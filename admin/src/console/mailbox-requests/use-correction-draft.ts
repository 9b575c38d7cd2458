import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { correctableFields, type CorrectableField, type FormField } from './correctable-fields';
import { correctionsOf, type CorrectionDraft } from './correction-draft';
import type { MailboxRequest } from './mailbox-requests.api';
import { readyReasons } from './ready-reasons';
import { useAssessment } from './use-assessment';

/** The correction while it is put together: which fields, why, and whether it can be sent. */
export function useCorrectionDraft(request: MailboxRequest) {
  const translate = useTranslate();
  const { data: assessment } = useAssessment(request.id);
  const [draft, setDraft] = useState<CorrectionDraft>({});
  const [isJudged, setJudged] = useState(false);
  const entries = correctableFields(request, assessment?.evidence ?? []);
  const { corrections, isWhole } = correctionsOf(
    draft,
    entries.map(({ field }) => field),
  );
  return {
    entries,
    corrections,
    isJudged,
    reasonOf: (field: FormField) => draft[field],
    setReason: (field: FormField, reason: string | undefined) => setDraft({ ...draft, [field]: reason }),
    readyReasonsOf: (entry: CorrectableField) =>
      readyReasons(entry, request.registerVerdict).map(({ key, found }) =>
        translate(`resources.mailboxRequests.readyReasons.${key}`, { found }),
      ),
    /** Can it be sent? From now on what is missing shows. */
    judge() {
      setJudged(true);
      return isWhole;
    },
  };
}
