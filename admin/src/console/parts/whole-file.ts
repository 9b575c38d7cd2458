import { isWorthRetrying } from '../providers/query-client';

/**
 * How a page reads its file. Under a `meta` of its own, since react-admin fills its memory of single records with the
 * rows of lists, which hold less than a file. An outage is tried again and said on the page (`FileAwaited`):
 * react-admin would say that the file does not exist and leave the page, with what was being typed on it.
 */
export const WHOLE_FILE = { meta: { whole: true }, retry: isWorthRetrying, onError: () => undefined };
