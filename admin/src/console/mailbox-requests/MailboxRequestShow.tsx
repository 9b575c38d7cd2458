import { ShowBase } from 'react-admin';
import { WHOLE_FILE } from '../parts/whole-file';
import { REFRESH_EVERY_MS } from './queue';
import { ReviewPage } from './ReviewPage';

export function MailboxRequestShow() {
  return (
    <ShowBase queryOptions={{ ...WHOLE_FILE, refetchInterval: REFRESH_EVERY_MS }}>
      <ReviewPage />
    </ShowBase>
  );
}
