import { findChallenge, findMe } from '../../../../../../account/load-me';
import { readMessages } from '../../../../../../i18n/read-language';
import { titled } from '../../../../../../i18n/titled';
import { LinkAccount } from '../../../../../../request/LinkAccount';
import { findDraft } from '../../../../../../request/load-draft';
import { WizardPage } from '../../../../../../request/WizardPage';

export const generateMetadata = titled(({ request }) => request.link.title);

export default async function Link({ params }: { params: Promise<{ region: string }> }) {
  const [{ region }, { messages }, draft, challenge, me] = await Promise.all([
    params,
    readMessages(),
    findDraft(),
    findChallenge(),
    findMe(),
  ]);
  const { link } = messages.request;
  const here = draft?.regionCode === region;
  return (
    <WizardPage messages={messages} step={2} title={link.title} lead={link.lead}>
      <LinkAccount
        regionCode={region}
        hasDraft={here}
        signedInEmail={me?.account.email ?? null}
        linkedEmail={here ? draft.linkedAccountEmail : null}
        pending={here && challenge?.purpose === 'LINK' ? challenge : null}
      />
    </WizardPage>
  );
}
