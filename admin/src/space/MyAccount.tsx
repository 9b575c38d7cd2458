import { formatRpps } from '@balorg/identifiers';
import { ChangePassword } from '../account/ChangePassword';
import type { Me } from '../account/load-me';
import type { MySession } from '../account/load-sessions';
import { Sessions } from '../account/Sessions';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import type { Option } from '../design/Select';
import type { Messages } from '../i18n/fr';
import { MyMailboxes } from './MyMailboxes';

interface Props {
  messages: Messages;
  me: Me;
  professions: Option[];
  sessions: MySession[];
  /** Where to write to the service desk; null while no region is known. */
  serviceDeskUrl: string | null;
}

export function MyAccount({ messages, me, professions, sessions, serviceDeskUrl }: Props) {
  const { space, account: texts, common } = messages;
  const { account } = me;
  const status = texts.rppsStatus[account.rppsStatus];
  const profession = professions.find(({ value }) => value === account.professionKey)?.label;
  const facts = [
    { name: space.me.name, value: `${account.givenName} ${account.familyName}` },
    { name: space.me.kind, value: texts.kinds[account.kind] },
    { name: space.me.email, value: account.email },
    { name: space.me.profession, value: profession ?? common.none },
    { name: space.me.rpps, value: account.rpps ? `${formatRpps(account.rpps)} (${status})` : status },
  ];
  return (
    <Page title={space.me.title}>
      <Card title={space.me.identity}>
        <Facts facts={facts} />
        <p className={layout.soft}>{space.me.changes}</p>
        {serviceDeskUrl && (
          <a href={serviceDeskUrl} rel="noopener noreferrer">
            {common.serviceDesk.form}
          </a>
        )}
      </Card>
      <MyMailboxes messages={messages} me={me} />
      <Card title={texts.newPassword.change}>
        <p className={layout.soft}>{texts.newPassword.lead}</p>
        <ChangePassword />
      </Card>
      <Sessions sessions={sessions} />
    </Page>
  );
}
