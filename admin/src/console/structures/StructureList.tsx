import { LiveFilters } from '../parts/LiveFilters';
import { Box } from '@mui/material';
import {
  DataTable,
  ListBase,
  SelectInput,
  TextInput,
  useListContext,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { formatFiness } from '@balorg/identifiers';
import { formatDate } from '../../i18n/format-date';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { RowLink } from '../parts/RowLink';
import { useLanguage } from '../parts/use-language';
import { StructureKindMark } from './StructureKindMark';
import type { Structure } from './structures.api';

const Col = DataTable.Col<Structure>;
const KINDS = ['EG', 'EJ'].map((id) => ({ id, name: `resources.structures.kinds.${id}` }));

/** A mailbox is asked for an establishment: these come first to mind. */
const PLACES = { kind: 'EG' };

/** The structure register: establishments, and the legal entities they depend on. */
export function StructureList() {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <ListBase sort={{ field: 'name', order: 'ASC' }} perPage={25} filterDefaultValues={PLACES}>
      <PageHeader
        title={translate('resources.structures.name', { smart_count: 2 })}
        facts={<RegisterDate />}
      />
      <LiveFilters>
        <TextInput source="q" type="search" />
        <SelectInput source="kind" choices={KINDS} />
      </LiveFilters>
      <ListFrame>
        <DataTable
          rowClick="show"
          bulkActionButtons={false}
          empty={<Box sx={{ p: 3 }}>{translate('resources.structures.none')}</Box>}
        >
          <Col source="name" disableSort>
            <NameCell />
          </Col>
          <Col
            source="id"
            disableSort
            render={({ id }) => (
              <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                {formatFiness(id)}
              </Box>
            )}
          />
          <Col source="kind" disableSort render={({ kind }) => <StructureKindMark kind={kind} />} />
          <Col source="categoryLabel" disableSort sx={{ minWidth: '14rem' }} />
          <Col
            source="town"
            disableSort
            sx={{ minWidth: '10rem' }}
            render={({ postcode, town }) => [postcode, town].filter(Boolean).join(' ')}
          />
          <Col
            source="closedOn"
            disableSort
            render={({ closedOn }) => closedOn && formatDate(language, closedOn)}
          />
        </DataTable>
      </ListFrame>
    </ListBase>
  );
}

/** The day of the newest file that a row of the page comes from. */
function RegisterDate() {
  const { data = [] } = useListContext<Structure>();
  const translate = useTranslate();
  const language = useLanguage();
  const newest = data
    .map(({ fileDate }) => fileDate)
    .sort()
    .at(-1);
  if (!newest) return null;
  return <>{translate('resources.structures.registerOf', { date: formatDate(language, newest) })}</>;
}

function NameCell() {
  const structure = useRecordContext<Structure>();
  const translate = useTranslate();
  return <RowLink>{structure?.name ?? translate('resources.structures.unnamed')}</RowLink>;
}
