import { Address } from '../../design/Address';
import { Box } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { MailboxMark } from '../mailboxes/MailboxMark';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { PublicationMark } from '../publications/PublicationMark';
import { FileLink } from './FileLink';
import { FilesOf } from './FilesOf';

/** The shared mailboxes of a structure, as far as the reader may see them. */
export function StructureMailboxes({ identifier }: { identifier: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return (
    <FilesOf
      title={translate('resources.mailboxes.name', { smart_count: 2 })}
      none={translate('resources.structures.noMailbox')}
      queryKey={['structures', 'mailboxes', identifier]}
      read={() => dataProvider.mailboxesOfStructure(identifier)}
      describe={({ id, description, displayAddress, status, publicationStatus }) => (
        <>
          <FileLink resource="mailboxes" id={id}>
            {description}
          </FileLink>
          <MailboxMark status={status} />
          {publicationStatus && <PublicationMark status={publicationStatus} />}
          <Box sx={{ flexBasis: '100%', color: 'text.secondary', fontSize: '0.8125rem' }}>
            <Address of={displayAddress} />
          </Box>
        </>
      )}
    />
  );
}
