import { getMe, loadProfessions } from '../../../../account/load-me';
import { loadSessions } from '../../../../account/load-sessions';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findKnownRegion, findRegion } from '../../../../regions/load-regions';
import { MyAccount } from '../../../../space/MyAccount';

export const generateMetadata = titled(({ space }) => space.me.title);

export default async function Account() {
  const [{ messages }, me] = await Promise.all([readMessages(), getMe('/espace/compte')]);
  const [professions, sessions, region] = await Promise.all([
    loadProfessions(),
    loadSessions(),
    me.currentMailbox ? findRegion(me.currentMailbox.regionCode) : findKnownRegion(),
  ]);
  return (
    <MyAccount
      messages={messages}
      me={me}
      professions={professions}
      sessions={sessions}
      serviceDeskUrl={region?.serviceDesk.url ?? null}
    />
  );
}
