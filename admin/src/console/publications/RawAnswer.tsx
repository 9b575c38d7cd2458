import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What the partner answered, word for word. */
export function RawAnswer({ text }: { text: string }) {
  const translate = useTranslate();
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', fontSize: '0.8125rem' }}>
        {translate('resources.publications.rawAnswer')}
      </Box>
      <Box
        component="pre"
        tabIndex={0}
        sx={{
          m: 0,
          mt: 0.5,
          p: 1.5,
          background: 'var(--sunken)',
          borderRadius: 1,
          fontFamily: 'var(--font-code)',
          fontSize: '0.8125rem',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          overflowY: 'auto',
          maxHeight: '20rem',
        }}
      >
        {text}
      </Box>
    </details>
  );
}
