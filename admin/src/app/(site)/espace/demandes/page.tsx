import { getMe } from '../../../../account/load-me';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { loadMyRequests } from '../../../../my-requests/load-my-requests';
import { MyRequestsScreen } from '../../../../my-requests/MyRequestsScreen';

export const generateMetadata = titled(({ myRequests }) => myRequests.title);

export default async function Requests() {
  const [spoken] = await Promise.all([readMessages(), getMe('/espace/demandes')]);
  const { myDrafts, myRequests, myJoinRequests } = await loadMyRequests();
  return (
    <MyRequestsScreen {...spoken} drafts={myDrafts} requests={myRequests} joinRequests={myJoinRequests} />
  );
}
