import { Box } from '@mui/material';
import { DataTable, ListBase, useListContext, useRecordContext, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { ChoosePage, ChooseRow } from '../parts/Choose';
import { DueDate } from '../parts/DueDate';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { RowLink } from '../parts/RowLink';
import { SelectionBar } from '../parts/SelectionBar';
import { shortMoment } from '../parts/short-moment';
import { useLanguage } from '../parts/use-language';
import { isExpected } from './is-expected';
import { PublicationActs } from './PublicationActs';
import { PublicationFilters } from './PublicationFilters';
import { PublicationMark } from './PublicationMark';
import type { PublicationRow } from './publications.api';

const Col = DataTable.Col<PublicationRow>;
const REFRESH_EVERY_MS = 30_000;

/** What the national directory was told and what it answered, the nearest term first. */
export function PublicationList() {
  const translate = useTranslate();
  return (
    <ListBase
      sort={{ field: 'publishBefore', order: 'ASC' }}
      perPage={25}
      queryOptions={{ refetchInterval: REFRESH_EVERY_MS }}
    >
      <PageHeader title={translate('resources.publications.name', { smart_count: 2 })} />
      <PublicationFilters />
      <ChosenPublications />
      <ListFrame>
        <PublicationTable />
      </ListFrame>
    </ListBase>
  );
}

function PublicationTable() {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.publications.none')}</Box>}
    >
      <Col source="chosen" disableSort label={<ChoosePage label={translate('console.choosePage')} />}>
        <ChoosePublication />
      </Col>
      <Col source="address" disableSort>
        <AddressCell />
      </Col>
      <Col
        source="status"
        disableSort
        render={({ status, held }) => <PublicationMark status={status} held={held} />}
      />
      <Col
        source="channel"
        disableSort
        render={({ channel }) => translate(`resources.publications.channels.${channel}`, { _: channel })}
      />
      <Col
        source="publishBefore"
        render={({ status, visibleAt, publishBefore, late }) => {
          if (visibleAt) return shortMoment(language, visibleAt);
          return isExpected(status) && <DueDate due={publishBefore} late={late} />;
        }}
      />
      <Col
        source="lastAnswer"
        disableSort
        render={({ lastAnswer, nextAttemptAt }) => (
          <>
            {lastAnswer}
            {nextAttemptAt && (
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {translate('resources.publications.fields.nextAttemptAt')}{' '}
                {shortMoment(language, nextAttemptAt)}
              </Box>
            )}
          </>
        )}
      />
    </DataTable>
  );
}

function ChoosePublication() {
  const publication = useRecordContext<PublicationRow>();
  const translate = useTranslate();
  return <ChooseRow label={translate('console.chooseRow', { row: publication?.address })} />;
}

function AddressCell() {
  const publication = useRecordContext<PublicationRow>();
  return (
    <>
      <Box sx={{ minWidth: '18rem' }}>
        <RowLink>{publication && <Address of={publication.address} />}</RowLink>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{publication?.description}</Box>
    </>
  );
}

function ChosenPublications() {
  const { selectedIds, onUnselectItems } = useListContext<PublicationRow>();
  return (
    <SelectionBar>
      <PublicationActs ids={selectedIds.map(String)} onDone={onUnselectItems} />
    </SelectionBar>
  );
}
