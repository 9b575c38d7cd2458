import { Box, Paper, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One subject of a page, under its title. */
export function Section({ title, action, children }: Props) {
  const titleId = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, mb: 2, overflow: 'hidden' }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1.25,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={titleId} component="h2" sx={{ fontSize: '1rem', fontWeight: 600, flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      <Box sx={{ px: 2, py: 1.5 }}>{children}</Box>
    </Paper>
  );
}
