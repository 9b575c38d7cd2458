import { Box } from '@mui/material';
import { DepartmentName } from '../regions/DepartmentName';
import { ProfessionName } from '../regions/ProfessionName';
import type { MailboxRequestRow } from './mailbox-requests.api';

export function ProfessionCell({ row }: { row: MailboxRequestRow }) {
  return (
    <>
      <ProfessionName professionKey={row.managerProfessionKey} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <DepartmentName regionCode={row.regionCode} departmentCode={row.departmentCode} />
      </Box>
    </>
  );
}
