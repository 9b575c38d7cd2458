import { Box, Typography } from '@mui/material';
import { AppBar, LoadingIndicator, useGetIdentity, useTranslate } from 'react-admin';
import { useRegionNames } from '../regions/use-region-names';
import { AccountMenu } from './AccountMenu';
import { LanguageButton } from './LanguageButton';

function Tools() {
  return (
    <>
      <LanguageButton />
      <LoadingIndicator />
    </>
  );
}

/** Where one is and for which regions: the two things that must never be in doubt. */
export function ConsoleAppBar() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const regions = useRegionNames(identity?.regions ?? []);
  return (
    <AppBar
      alwaysOn
      elevation={0}
      toolbar={<Tools />}
      userMenu={<AccountMenu />}
      sx={{ background: 'var(--surface)', color: 'text.primary', borderBottom: 1, borderColor: 'divider' }}
    >
      <Box
        sx={{
          flex: 1,
          display: 'flex',
          flexDirection: { xs: 'column', sm: 'row' },
          alignItems: { xs: 'flex-start', sm: 'baseline' },
          columnGap: 1.5,
          minWidth: 0,
        }}
      >
        <Typography
          component="span"
          noWrap
          sx={{
            maxWidth: '100%',
            fontFamily: 'var(--font-title)',
            fontSize: { xs: '1rem', sm: '1.125rem' },
            fontWeight: 600,
          }}
        >
          {translate('console.name')}
        </Typography>
        <Typography
          component="span"
          noWrap
          sx={{ maxWidth: '100%', color: 'text.secondary', fontSize: { xs: '0.75rem', sm: '0.875rem' } }}
        >
          {regions.join(' · ')}
        </Typography>
      </Box>
    </AppBar>
  );
}
