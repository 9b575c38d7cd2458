import { formatStructureIdentifier } from '@balorg/identifiers';
import { Box } from '@mui/material';
import type { StructureIdentifierType } from '../../graph/operations.generated';

interface Props {
  identifierType: StructureIdentifierType;
  identifier: string;
}

/** "FINESS 81 999 903 8": in groups that stay on one line. */
export function StructureNumber({ identifierType, identifier }: Props) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {identifierType} {formatStructureIdentifier(identifierType, identifier)}
    </Box>
  );
}
