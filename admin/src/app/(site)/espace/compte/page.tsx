import { getMe, loadProfessions } from '../../../../account/load-me';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { MyAccount } from '../../../../space/MyAccount';

export const generateMetadata = titled(({ space }) => space.me.title);

export default async function Account() {
  const [{ messages }, me, professions] = await Promise.all([
    readMessages(),
    getMe('/espace/compte'),
    loadProfessions(),
  ]);
  return <MyAccount messages={messages} me={me} professions={professions} />;
}
