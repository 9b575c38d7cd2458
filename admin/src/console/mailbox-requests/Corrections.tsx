import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { CorrectionLines } from './CorrectionLines';
import type { Correction, MailboxRequest } from './mailbox-requests.api';
import { awaitedCorrection } from './returned-correction';

/** Every correction that was asked on the file, the last one first. */
export function Corrections({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  if (request.corrections.length === 0) return null;
  return (
    <Section title={translate('resources.mailboxRequests.corrections.title')}>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}
      >
        {request.corrections.toReversed().map((correction) => (
          <li key={correction.id}>
            <Asked correction={correction} isAwaited={correction === awaitedCorrection(request)} />
            <CorrectionLines
              lines={correction.lines}
              regionCode={request.regionCode}
              isAnswered={correction.answeredAt !== null}
            />
          </li>
        ))}
      </Box>
    </Section>
  );
}

function Asked({ correction, isAwaited }: { correction: Correction; isAwaited: boolean }) {
  const translate = useTranslate();
  const { round, askedAt, askedBy, answeredAt, answerBefore } = correction;
  const text = (key: string, values = {}) =>
    translate(`resources.mailboxRequests.corrections.${key}`, values);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'baseline' }}>
      <span>
        {text('asked')} <When moment={askedAt} />
        {askedBy && ` · ${askedBy.givenName} ${askedBy.familyName}`}
      </span>
      {round > 1 && <span>{translate('resources.mailboxRequests.round', { round })}</span>}
      {answeredAt && (
        <Mark tone="good">
          {text('answered')} <When moment={answeredAt} exactOnly />
        </Mark>
      )}
      {isAwaited && (
        <Mark tone="warning">
          {text('awaited')} <When moment={answerBefore} exactOnly />
        </Mark>
      )}
      {!answeredAt && !isAwaited && <Mark tone="neutral">{text('unanswered')}</Mark>}
    </Box>
  );
}
