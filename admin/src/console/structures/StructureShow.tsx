import { Box } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { Mark } from '../parts/Mark';
import { PageHeader } from '../parts/PageHeader';
import { WHOLE_FILE } from '../parts/whole-file';
import { StructureAdministrators } from './StructureAdministrators';
import { StructureFacts } from './StructureFacts';
import { StructureKindMark } from './StructureKindMark';
import { StructureMailboxes } from './StructureMailboxes';
import { StructureRequests } from './StructureRequests';
import type { Structure } from './structures.api';

export function StructureShow() {
  return (
    <ShowBase queryOptions={WHOLE_FILE}>
      <StructurePage />
    </ShowBase>
  );
}

/** What the register says of the structure, then what the service holds of it. */
function StructurePage() {
  const structure = useRecordContext<Structure>();
  const translate = useTranslate();
  if (!structure) return <FileAwaited />;
  const { id, kind, name, closedOn } = structure;
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={name ?? translate('resources.structures.unnamed')}
        facts={
          <>
            <StructureKindMark kind={kind} />
            {closedOn && <Mark tone="bad">{translate('resources.structures.closed')}</Mark>}
          </>
        }
      />
      <StructureFacts structure={structure} />
      {kind === 'EG' && (
        <>
          <StructureMailboxes identifier={id} />
          <StructureRequests identifier={id} />
          <StructureAdministrators finess={id} />
        </>
      )}
    </Box>
  );
}
