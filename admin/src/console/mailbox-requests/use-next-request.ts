import { usePrevNextController, useRedirect } from 'react-admin';
import { OLDEST_DUE_FIRST, WORK_TO_DO } from './queue';

/** The largest page the graph gives. */
const PAGE_LIMIT = 100;

/** Goes to the file that follows this one in the queue, under the same filters; back to the queue after the last. */
export function useNextRequest() {
  const redirect = useRedirect();
  const { nextPath } = usePrevNextController({
    linkType: 'show',
    sort: OLDEST_DUE_FIRST,
    filterDefaultValues: WORK_TO_DO,
    limit: PAGE_LIMIT,
  });
  return () => redirect(nextPath ?? '/mailboxRequests');
}
