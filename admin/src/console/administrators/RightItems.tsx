import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import type { Right } from './administrators.api';
import { WithdrawRightButton } from './WithdrawRightButton';

interface Props {
  rights: Right[];
  describe: (right: Right) => ReactNode;
}

/** Rights one under the other, on the page of a person or of a structure. */
export function RightItems({ rights, describe }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rights.map((right) => (
        <Box
          component="li"
          key={right.id}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}
        >
          <Box sx={{ flex: '1 1 18rem', minWidth: 0, overflowWrap: 'anywhere' }}>{describe(right)}</Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {translate('resources.administrators.since', { date: formatDate(language, right.givenAt) })}
          </Box>
          {right.canWithdraw && <WithdrawRightButton right={right} />}
        </Box>
      ))}
    </Box>
  );
}
