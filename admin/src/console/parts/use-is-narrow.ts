import { useMediaQuery, type Theme } from '@mui/material';

/** Whether the window is as narrow as a phone's. */
export const useIsNarrow = () => useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
