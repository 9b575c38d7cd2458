import { redirect } from 'next/navigation';
import { getMe, loadProfessions } from '../../../../account/load-me';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findMailbox } from '../../../../space/load-mailbox';
import { MailboxScreen } from '../../../../space/MailboxScreen';

export const generateMetadata = titled(({ space }) => space.mailbox.facts);

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ChosenMailbox({ searchParams }: Props) {
  const [{ modifiee }, spoken, me] = await Promise.all([
    searchParams,
    readMessages(),
    getMe('/espace/boite'),
  ]);
  if (!me.currentMailbox) redirect('/espace');
  const [mailbox, professions] = await Promise.all([findMailbox(me.currentMailbox.id), loadProfessions()]);
  if (!mailbox) redirect('/espace');
  return (
    <MailboxScreen
      {...spoken}
      mailbox={mailbox}
      professions={professions}
      accountId={me.account.id}
      justChanged={modifiee !== undefined}
    />
  );
}
