import { redirect } from 'next/navigation';
import { loadProfessions } from '../../../../../../account/load-me';
import { readMessages } from '../../../../../../i18n/read-language';
import { titled } from '../../../../../../i18n/titled';
import { findRegion } from '../../../../../../regions/load-regions';
import { findDraft } from '../../../../../../request/load-draft';
import { chosenWithoutAccount, questionPath, type WizardSearch } from '../../../../../../request/paths';
import { Verification } from '../../../../../../request/Verification';

export const generateMetadata = titled(({ request }) => request.verification.title);

interface Props {
  params: Promise<{ region: string }>;
  searchParams: Promise<WizardSearch>;
}

export default async function Verify({ params, searchParams }: Props) {
  const [{ region: code }, search] = await Promise.all([params, searchParams]);
  const region = await findRegion(code);
  if (!region?.open) return null;
  const [{ messages }, draft, professions] = await Promise.all([
    readMessages(),
    findDraft(),
    loadProfessions(),
  ]);
  // A draft that is gone was sent from another tab, or never begun.
  if (draft?.regionCode !== code) redirect('/suivi');
  const withoutAccount = !draft.linkedAccountEmail;
  if (withoutAccount && !chosenWithoutAccount(search)) redirect(questionPath(code));
  return (
    <Verification
      messages={messages}
      region={region}
      draft={draft}
      professions={professions}
      withoutAccount={withoutAccount}
    />
  );
}
