import { LinkButton } from '../design/Button';
import { Page } from '../design/Page';
import { readMessages } from '../i18n/read-language';
import { Shell } from '../shell/Shell';

/** An address that leads nowhere. */
export default async function NotFound() {
  const { common } = (await readMessages()).messages;
  return (
    <Shell>
      <Page title={common.notFound.title} lead={common.notFound.text}>
        <div>
          <LinkButton href="/">{common.home}</LinkButton>
        </div>
      </Page>
    </Shell>
  );
}
