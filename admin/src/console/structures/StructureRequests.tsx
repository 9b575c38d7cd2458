import { Box } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { RequestMark } from '../mailbox-requests/RequestMark';
import { When } from '../parts/When';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { FileLink } from './FileLink';
import { FilesOf } from './FilesOf';

/** The mailbox requests of a structure, as far as the reader may see them. */
export function StructureRequests({ identifier }: { identifier: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return (
    <FilesOf
      title={translate('resources.structures.requests')}
      none={translate('resources.structures.noRequest')}
      queryKey={['structures', 'requests', identifier]}
      read={() => dataProvider.requestsOfStructure(identifier)}
      describe={({ id, reference, description, status, submittedAt }) => (
        <>
          <FileLink resource="mailboxRequests" id={id}>
            {reference}
          </FileLink>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {description}
          </Box>
          <RequestMark status={status} />
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            <When moment={submittedAt} exactOnly />
          </Box>
        </>
      )}
    />
  );
}
