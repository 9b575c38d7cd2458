import { Box } from '@mui/material';
import { DataTable, ListBase, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Navigate } from 'react-router';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { RowLink } from '../parts/RowLink';
import type { RegionRow } from './region-profiles.api';
import { RegionMark } from './RegionMark';

const Col = DataTable.Col<RegionRow>;

/** The regions entrusted to the administrator; the only one opens at once. */
export function RegionList() {
  return (
    <ListBase<RegionRow> perPage={100}>
      <RegionsOrTheOne />
    </ListBase>
  );
}

function RegionsOrTheOne() {
  const { data = [] } = useListContext<RegionRow>();
  const createPath = useCreatePath();
  const translate = useTranslate();
  const [only, ...others] = data;
  if (only && others.length === 0)
    return <Navigate replace to={createPath({ resource: 'regionProfiles', type: 'show', id: only.id })} />;
  return (
    <>
      <PageHeader title={translate('resources.regionProfiles.name', { smart_count: 2 })} />
      <ListFrame>
        <DataTable
          rowClick="show"
          bulkActionButtons={false}
          empty={<Box sx={{ p: 3 }}>{translate('resources.regionProfiles.none')}</Box>}
        >
          <Col source="name" disableSort render={({ name }) => <RowLink>{name}</RowLink>} />
          <Col source="open" disableSort render={({ open }) => <RegionMark open={open} />} />
        </DataTable>
      </ListFrame>
    </>
  );
}
