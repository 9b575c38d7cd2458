import { Box, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';

export function Waiting() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      sx={{ display: 'flex', gap: 1.5, alignItems: 'center', py: 2, color: 'text.secondary' }}
    >
      <CircularProgress size={18} />
      {translate('console.loading')}
    </Box>
  );
}
