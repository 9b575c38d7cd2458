import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from './Mark';
import { relativeTime } from './relative-time';
import { shortMoment } from './short-moment';
import { useLanguage } from './use-language';
import { useNow } from './use-now';

interface Props {
  due: string | null | undefined;
  /** Past two thirds of the time given. */
  warnSoon?: boolean;
  late?: boolean;
}

/** A term: its date, how far it is, and a mark when it is near or past. */
export function DueDate({ due, warnSoon = false, late = false }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const now = useNow();
  if (!due) return <>{translate('console.noTerm')}</>;
  return (
    <Box component="time" dateTime={due} sx={{ display: 'block', whiteSpace: 'nowrap' }}>
      {late && <Mark tone="bad">{translate('console.late')}</Mark>}
      {!late && warnSoon && <Mark tone="warning">{translate('console.dueSoon')}</Mark>}
      <Box component="span" sx={{ display: 'block' }}>
        {relativeTime(language, due, now)}
      </Box>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {shortMoment(language, due)}
      </Box>
    </Box>
  );
}
