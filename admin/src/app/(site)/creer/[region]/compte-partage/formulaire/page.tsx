import { loadProfessions } from '../../../../../../account/load-me';
import { readMessages } from '../../../../../../i18n/read-language';
import { titled } from '../../../../../../i18n/titled';
import { findRegion } from '../../../../../../regions/load-regions';
import { findDraft } from '../../../../../../request/load-draft';
import { chosenWithoutAccount, type WizardSearch } from '../../../../../../request/paths';
import { RequestFormScreen } from '../../../../../../request/RequestFormScreen';
import { WizardPage } from '../../../../../../request/WizardPage';

export const generateMetadata = titled(({ request }) => request.form.title);

interface Props {
  params: Promise<{ region: string }>;
  searchParams: Promise<WizardSearch>;
}

export default async function Form({ params, searchParams }: Props) {
  const [{ region: code }, search] = await Promise.all([params, searchParams]);
  const region = await findRegion(code);
  if (!region?.open) return null;
  const [{ messages }, draft, professions] = await Promise.all([
    readMessages(),
    findDraft(),
    loadProfessions(),
  ]);
  return (
    <WizardPage messages={messages} step={3} wide title={messages.request.form.title}>
      <RequestFormScreen
        region={region}
        professions={professions}
        draft={draft?.regionCode === code ? draft : null}
        withoutAccount={chosenWithoutAccount(search)}
      />
    </WizardPage>
  );
}
