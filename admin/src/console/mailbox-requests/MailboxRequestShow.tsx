import { ShowBase } from 'react-admin';
import { REFRESH_EVERY_MS } from './queue';
import { ReviewPage } from './ReviewPage';

export function MailboxRequestShow() {
  return (
    <ShowBase queryOptions={{ refetchInterval: REFRESH_EVERY_MS }}>
      <ReviewPage />
    </ShowBase>
  );
}
