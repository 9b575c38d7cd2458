import Link from 'next/link';
import { CreateAccount } from '../../../../../account/CreateAccount';
import { findChallenge, loadProfessions } from '../../../../../account/load-me';
import { Notice } from '../../../../../design/Notice';
import { Page } from '../../../../../design/Page';
import { readMessages } from '../../../../../i18n/read-language';
import { titled } from '../../../../../i18n/titled';
import { linkPath, type WizardSearch } from '../../../../../request/paths';

export const generateMetadata = titled(({ account }) => account.create.title);

interface Props {
  params: Promise<{ region: string }>;
  searchParams: Promise<WizardSearch>;
}

export default async function IndividualAccount({ params, searchParams }: Props) {
  const [{ region }, { suite }] = await Promise.all([params, searchParams]);
  const [{ messages }, professions, challenge] = await Promise.all([
    readMessages(),
    loadProfessions(),
    findChallenge(),
  ]);
  const { create } = messages.account;
  const forSharedMailbox = suite === 'compte-partage';
  return (
    <Page title={create.title} lead={create.lead}>
      {forSharedMailbox && (
        <Notice>
          <p>{create.draftWaits}</p>
        </Notice>
      )}
      <CreateAccount
        regionCode={region}
        professions={professions}
        pending={challenge?.purpose === 'VERIFY_EMAIL' ? challenge : null}
        next={forSharedMailbox ? linkPath(region) : '/espace'}
      />
      <p>
        {create.already} <Link href="/connexion">{messages.common.signIn}</Link>
      </p>
    </Page>
  );
}
