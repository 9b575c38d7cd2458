import Link from 'next/link';
import { redirect } from 'next/navigation';
import { afterSignIn } from '../../../../account/after-sign-in';
import { findChallenge, findMe } from '../../../../account/load-me';
import { SignInToSpace } from '../../../../account/SignInToSpace';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';

export const generateMetadata = titled(({ account }) => account.signIn.title);

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ suite }, { messages }, me, challenge] = await Promise.all([
    searchParams,
    readMessages(),
    findMe(),
    findChallenge(),
  ]);
  const next = afterSignIn(suite);
  if (me) redirect(next);
  const { signIn } = messages.account;
  return (
    <Page title={signIn.title} lead={signIn.lead}>
      <SignInToSpace pending={challenge?.purpose === 'SIGN_IN' ? challenge : null} next={next} />
      <p>
        {signIn.none} <Link href="/creer">{messages.common.createAccount}</Link>
      </p>
    </Page>
  );
}
