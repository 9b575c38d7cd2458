import { LinkButton } from '../design/Button';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { fill } from '../i18n/fill';
import type { Messages } from '../i18n/fr';
import type { RegionProfile } from './load-regions';

/** Where the bodies of every region are listed. */
const ANS_SITE = 'https://esante.gouv.fr/';

interface Props {
  messages: Messages;
  name: string;
  profile: RegionProfile | null;
}

/** A region that did not choose the service: that it is so, and whom to ask. */
export function ClosedRegion({ messages: { regions }, name, profile }: Props) {
  const { closed } = regions;
  const site = profile?.connectionRequestUrl;
  return (
    <Page title={fill(closed.title, { name })} lead={closed.lead}>
      <Notice>
        <p>{profile ? fill(closed.whom, { name: profile.gradesName }) : closed.whomUnknown}</p>
        {site ? (
          <a href={site}>{fill(closed.visit, { name: profile.gradesName })}</a>
        ) : (
          <a href={ANS_SITE}>{closed.ans}</a>
        )}
      </Notice>
      <div>
        <LinkButton href="/creer" look="secondary">
          {closed.other}
        </LinkButton>
      </div>
    </Page>
  );
}
