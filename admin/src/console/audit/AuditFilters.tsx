import { LiveFilters } from '../parts/LiveFilters';
import { Chip } from '@mui/material';
import {
  AutocompleteInput,
  DateInput,
  ReferenceInput,
  SelectInput,
  useListContext,
  useTranslate,
} from 'react-admin';
import type { AccountRow } from '../accounts/accounts.api';
import { AUDITED_ACTIONS } from './audited-actions';
import { SUBJECT_TYPES } from './subject-page';

const RESULTS = ['DONE', 'REFUSED'].map((id) => ({ id, name: `resources.auditEntries.results.${id}` }));
const SUBJECTS = SUBJECT_TYPES.map((id) => ({ id, name: `resources.auditEntries.subjects.${id}` }));
const nameOf = ({ givenName, familyName }: AccountRow) => `${givenName} ${familyName}`;

/** Who, what, on what, with what result, from when to when. */
export function AuditFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const actor = translate('resources.auditEntries.somebody');
  const actions = AUDITED_ACTIONS.map((id) => ({ id, name: translate(`audit.actions.${id}`, { actor }) }));
  const { subjectId, ...others } = filterValues;
  return (
    <>
      <LiveFilters>
        <ReferenceInput source="actorId" reference="accounts" sort={{ field: 'familyName', order: 'ASC' }}>
          <AutocompleteInput
            label="resources.auditEntries.fields.actorId"
            optionText={nameOf}
            filterToQuery={(q: string) => ({ q })}
          />
        </ReferenceInput>
        <AutocompleteInput source="action" choices={actions} translateChoice={false} />
        <SelectInput source="subjectType" choices={SUBJECTS} />
        <SelectInput source="result" choices={RESULTS} />
        <DateInput source="from" />
        <DateInput source="to" />
      </LiveFilters>
      {subjectId && (
        <Chip
          sx={{ my: 1, alignSelf: 'flex-start' }}
          label={translate('resources.auditEntries.oneSubject')}
          onDelete={() => setFilters(others)}
        />
      )}
    </>
  );
}
