import { formatDateTime } from '../../i18n/format-date';
import { relativeTime } from './relative-time';
import { useLanguage } from './use-language';
import { useNow } from './use-now';

interface Props {
  moment: string | null | undefined;
  /** The date alone: where the distance to today says nothing. */
  exactOnly?: boolean;
}

/** A moment as its distance from now, with the date itself. */
export function When({ moment, exactOnly = false }: Props) {
  const language = useLanguage();
  const now = useNow();
  if (!moment) return null;
  const exact = formatDateTime(language, moment);
  if (exactOnly) return <time dateTime={moment}>{exact}</time>;
  return (
    <time dateTime={moment}>
      {exact} <span className="when-distance">({relativeTime(language, moment, now)})</span>
    </time>
  );
}
