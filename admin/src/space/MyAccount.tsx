import { formatRpps } from '@balorg/identifiers';
import { ChangePassword } from '../account/ChangePassword';
import type { Me } from '../account/load-me';
import { Card } from '../design/Card';
import { Facts } from '../design/Facts';
import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import type { Option } from '../design/Select';
import type { Messages } from '../i18n/fr';

interface Props {
  messages: Messages;
  me: Me;
  professions: Option[];
}

export function MyAccount({
  messages: { space, account: texts, common },
  me: { account },
  professions,
}: Props) {
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
      </Card>
      <Card title={texts.newPassword.change}>
        <p className={layout.soft}>{texts.newPassword.lead}</p>
        <ChangePassword />
      </Card>
    </Page>
  );
}
