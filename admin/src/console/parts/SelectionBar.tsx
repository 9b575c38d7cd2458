import { Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

/** What can be done with the chosen rows; absent while none is chosen. */
export function SelectionBar({ children }: { children: ReactNode }) {
  const { selectedIds, onUnselectItems } = useListContext();
  const translate = useTranslate();
  return (
    <Box role="status" aria-live="polite">
      {selectedIds.length > 0 && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            px: 2,
            py: 1,
            background: 'var(--primary-tint)',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <strong>{translate('console.chosen', { smart_count: selectedIds.length })}</strong>
          {children}
          <Button onClick={() => onUnselectItems()}>{translate('ra.action.unselect')}</Button>
        </Box>
      )}
    </Box>
  );
}
