import { Box } from '@mui/material';
import { StructureNumber } from '../parts/StructureNumber';
import type { MailboxRequestRow } from './mailbox-requests.api';

/** How people will find the mailbox, then the structure that asks for it. */
export function DescriptionCell({ row }: { row: MailboxRequestRow }) {
  const { description, socialName, identifierType, identifier } = row;
  return (
    <>
      <Box sx={{ minWidth: '12rem', overflowWrap: 'anywhere' }}>{description}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {socialName}
        {identifierType && identifier && (
          <div>
            <StructureNumber identifierType={identifierType} identifier={identifier} />
          </div>
        )}
      </Box>
    </>
  );
}
