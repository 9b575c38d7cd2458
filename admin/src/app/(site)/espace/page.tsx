import { getMe } from '../../../account/load-me';
import { readMessages } from '../../../i18n/read-language';
import { titled } from '../../../i18n/titled';
import { loadMyRequests } from '../../../my-requests/load-my-requests';
import { SpaceHome } from '../../../space/SpaceHome';

export const generateMetadata = titled(({ account }) => account.menu.space);

export default async function Space() {
  const [spoken, me] = await Promise.all([readMessages(), getMe('/espace')]);
  const { myDrafts, myRequests } = await loadMyRequests();
  return <SpaceHome {...spoken} me={me} drafts={myDrafts} requests={myRequests} />;
}
