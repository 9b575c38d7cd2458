import { getMe } from '../../../account/load-me';
import { readMessages } from '../../../i18n/read-language';
import { titled } from '../../../i18n/titled';
import { SpaceHome } from '../../../space/SpaceHome';

export const generateMetadata = titled(({ account }) => account.menu.space);

export default async function Space() {
  const [{ messages }, me] = await Promise.all([readMessages(), getMe('/espace')]);
  return <SpaceHome messages={messages} me={me} />;
}
