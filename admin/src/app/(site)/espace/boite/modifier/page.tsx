import { redirect } from 'next/navigation';
import { getMe, loadProfessions } from '../../../../../account/load-me';
import { Page } from '../../../../../design/Page';
import { fill } from '../../../../../i18n/fill';
import { readMessages } from '../../../../../i18n/read-language';
import { titled } from '../../../../../i18n/titled';
import { findRegion } from '../../../../../regions/load-regions';
import { ChangeMailboxForm } from '../../../../../space/ChangeMailboxForm';
import { findMailbox } from '../../../../../space/load-mailbox';

export const generateMetadata = titled(({ space }) => space.change.title);

export default async function ChangeMailbox() {
  const [{ messages }, { currentMailbox }] = await Promise.all([
    readMessages(),
    getMe('/espace/boite/modifier'),
  ]);
  const mailbox = currentMailbox && (await findMailbox(currentMailbox.id));
  if (!mailbox?.allowedActions.includes('UPDATE')) redirect('/espace/boite');
  const [region, professions] = await Promise.all([findRegion(mailbox.regionCode), loadProfessions()]);
  if (!region) redirect('/espace/boite');
  const { title, lead } = messages.space.change;
  return (
    <Page title={title} lead={fill(lead, { address: mailbox.displayAddress })}>
      <ChangeMailboxForm mailbox={mailbox} region={region} professions={professions} />
    </Page>
  );
}
