import { ResetPassword } from '../../../../account/ResetPassword';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';

export const generateMetadata = titled(({ account }) => account.newPassword.title);

export default async function NewPassword() {
  const { newPassword } = (await readMessages()).messages.account;
  return (
    <Page title={newPassword.title} lead={newPassword.lead}>
      <ResetPassword />
    </Page>
  );
}
