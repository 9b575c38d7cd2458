import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  /** How many settings differ from those in force. */
  count: number;
  onReset: () => void;
}

/** Stays in sight under the settings: how much was changed, and what can be done with it. */
export function SaveBar({ count, onReset }: Props) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 1,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        mb: 2,
        px: 2,
        py: 1.25,
        background: 'var(--surface)',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
      }}
    >
      <Box component="span" role="status" sx={{ flex: '1 1 10rem' }}>
        {count === 0
          ? translate('resources.regionProfiles.noChange')
          : translate('resources.regionProfiles.changes', { smart_count: count })}
      </Box>
      <Button onClick={onReset} disabled={count === 0}>
        {translate('resources.regionProfiles.actions.reset')}
      </Button>
      <Button type="submit" variant="contained" disabled={count === 0}>
        {translate('resources.regionProfiles.actions.save')}
      </Button>
    </Box>
  );
}
