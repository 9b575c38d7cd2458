import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DueDate } from '../parts/DueDate';
import { FactList, type Fact } from '../parts/FactList';
import { When } from '../parts/When';
import { isExpected } from './is-expected';
import { PublicationMark } from './PublicationMark';
import type { Publication } from './publications.api';
import { RawAnswer } from './RawAnswer';

/** Where the publication stands, what is expected, and each step with its answer; the raw answer is one click away. */
export function PublicationTrack({ publication }: { publication: Publication }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.publications.fields.${field}`);
  const { status, visibleAt, publishBefore, late, nextAttemptAt, attempts, lastAnswer, lastAnswerRaw } =
    publication;
  const facts: Fact[] = [[label('status'), <PublicationMark status={status} held={publication.held} />]];
  if (visibleAt) facts.push([label('visibleAt'), <When moment={visibleAt} />]);
  else if (isExpected(status)) {
    facts.push([label('publishBefore'), <DueDate due={publishBefore} late={late} />]);
  }
  facts.push([
    label('lastAnswer'),
    <>
      {lastAnswer ?? translate('resources.publications.noAnswer')}
      {lastAnswerRaw && <RawAnswer text={lastAnswerRaw} />}
    </>,
  ]);
  if (nextAttemptAt) {
    facts.push([
      label('nextAttemptAt'),
      <>
        <When moment={nextAttemptAt} /> ·{' '}
        {translate('resources.publications.attempts', { smart_count: attempts })}
      </>,
    ]);
  }
  return (
    <>
      <FactList facts={facts} />
      <Box
        component="ol"
        aria-label={translate('resources.publications.track')}
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 2,
          p: 0,
          pl: 1.5,
          borderLeft: 2,
          borderColor: 'divider',
          display: 'grid',
          gap: 1.25,
        }}
      >
        {publication.track.map(({ at, status: reached, answer, raw, by }) => (
          <li key={`${at} ${reached}`}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <PublicationMark status={reached} />
              <When moment={at} exactOnly />
              {by && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {by.givenName} {by.familyName}
                </Box>
              )}
            </Box>
            <p>{answer}</p>
            {raw && <RawAnswer text={raw} />}
          </li>
        ))}
      </Box>
    </>
  );
}
