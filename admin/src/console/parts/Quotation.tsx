import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Words as somebody typed them, or will read them. */
export function Quotation({ children }: { children: ReactNode }) {
  return (
    <Box
      component="blockquote"
      sx={{
        m: 0,
        mt: 0.5,
        p: 1.5,
        background: 'var(--sunken)',
        borderRadius: 1,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}
