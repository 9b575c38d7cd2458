import { findMe } from '../../../../account/load-me';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { AcceptInvitation } from '../../../../space/AcceptInvitation';

export const generateMetadata = titled(({ space }) => space.accept.title);

export default async function Invitation() {
  const [{ messages }, me] = await Promise.all([readMessages(), findMe()]);
  const { accept } = messages.space;
  return (
    <Page title={accept.title} lead={accept.lead}>
      <AcceptInvitation signedIn={me !== null} />
    </Page>
  );
}
