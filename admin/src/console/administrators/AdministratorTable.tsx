import { Box } from '@mui/material';
import { DataTable, useListContext, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import { useNamedStructures } from '../structures/use-named-structures';
import type { Right } from './administrators.api';
import { PersonLink } from './PersonLink';
import { RightScope } from './RightScope';
import { structureOf } from './structure-of';
import { WithdrawRightButton } from './WithdrawRightButton';

const Col = DataTable.Col<Right>;

export function AdministratorTable() {
  const translate = useTranslate();
  const language = useLanguage();
  const { data = [] } = useListContext<Right>();
  const nameOf = useNamedStructures(data.flatMap((right) => structureOf(right) ?? []));
  return (
    <DataTable
      rowClick={false}
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.administrators.none')}</Box>}
    >
      <Col source="account" disableSort render={({ account }) => <PersonLink account={account} />} />
      <Col
        source="role"
        disableSort
        render={({ role }) => translate(`resources.administrators.roles.${role}`)}
      />
      <Col source="scope" disableSort render={(right) => <RightScope right={right} nameOf={nameOf} />} />
      <Col source="givenAt" render={({ givenAt }) => formatDate(language, givenAt)} />
      <Col
        source="acts"
        disableSort
        render={(right) => right.canWithdraw && <WithdrawRightButton right={right} />}
      />
    </DataTable>
  );
}
