import { Box, Button, Link } from '@mui/material';
import { LinkBase, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { formatExactDateTime } from '../../i18n/format-date';
import { FactList, type Fact } from '../parts/FactList';
import { useLanguage } from '../parts/use-language';
import type { AuditRow } from './audit.api';
import { useFactWords } from './use-fact-words';

interface Props {
  entry: AuditRow;
  /** The kind of thing that was acted on, in words. */
  kind: string;
}

/** All that the chain holds of one act, and the way to everything that was done on the same thing. */
export function AuditFacts({ entry, kind }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const createPath = useCreatePath();
  const { setFilters } = useListContext();
  const { nameOf, valueOf } = useFactWords();
  const label = (field: string) => translate(`resources.auditEntries.fields.${field}`);
  const { actor, actorKind, subjectId, result } = entry;
  const person = actor && (
    <Link component={LinkBase} to={createPath({ resource: 'accounts', type: 'show', id: actor.id })}>
      {actor.givenName} {actor.familyName}
    </Link>
  );
  const facts: Fact[] = [
    [label('sequence'), entry.sequence],
    [label('at'), formatExactDateTime(language, entry.at)],
    [label('actorId'), person ?? translate(`audit.actors.${actorKind}`)],
    [label('action'), entry.action],
    [label('subjectType'), kind],
    [label('subjectId'), subjectId],
    [
      label('result'),
      result === 'DONE' ? translate('resources.auditEntries.results.DONE') : translate(result),
    ],
    ...entry.details.map((fact): Fact => [nameOf(fact.name), valueOf(fact)]),
  ];
  return (
    <Box sx={{ py: 1 }}>
      <FactList facts={facts} />
      <Button sx={{ mt: 1 }} onClick={() => setFilters({ subjectId })}>
        {translate('resources.auditEntries.actions.sameSubject')}
      </Button>
    </Box>
  );
}
