import { LinkButton } from '../../../../design/Button';
import { Page } from '../../../../design/Page';
import { readMessages } from '../../../../i18n/read-language';
import { titled } from '../../../../i18n/titled';
import { findKnownRegion } from '../../../../regions/load-regions';

export const generateMetadata = titled(({ account }) => account.forgotten.title);

/** Whom to ask: the service desk stands under it as soon as the region is known. */
export default async function ForgottenPassword() {
  const [{ messages }, region] = await Promise.all([readMessages(), findKnownRegion()]);
  const { forgotten } = messages.account;
  return (
    <Page title={forgotten.title} lead={forgotten.lead}>
      <p>{forgotten.text}</p>
      {!region && (
        <div>
          <LinkButton href="/creer" look="secondary">
            {forgotten.region}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}
