import { AskPasswordReset } from '../../../../account/AskPasswordReset';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';

export const generateMetadata = titled(({ account }) => account.forgotten.title);

export default async function ForgottenPassword() {
  const { forgotten } = (await readMessages()).messages.account;
  return (
    <Page title={forgotten.title} lead={forgotten.lead}>
      <AskPasswordReset />
    </Page>
  );
}
