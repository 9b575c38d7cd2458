import { Address } from '../design/Address';
import type { Me } from '../account/load-me';
import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import { fill } from '../i18n/fill';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { MyDraft, MyRequest } from '../my-requests/load-my-requests';
import { MyRequestsCard } from '../my-requests/MyRequestsCard';
import { OpenMailboxButton } from './OpenMailboxButton';
import { opensConsole } from './opens-console';
import { SuspendedMailboxes } from './SuspendedMailboxes';

interface Props {
  language: Language;
  messages: Messages;
  me: Me;
  drafts: MyDraft[];
  requests: MyRequest[];
}

/** The individual account, from which every shared mailbox is opened. */
export function SpaceHome({ language, messages, me, drafts, requests }: Props) {
  const { space, common } = messages;
  const { account, mailboxes, suspendedMailboxes, currentMailbox } = me;
  const lead = currentMailbox
    ? fill(space.leadMailbox, { address: currentMailbox.displayAddress })
    : space.lead;
  return (
    <Page wide title={fill(space.title, { name: account.givenName })} lead={lead}>
      <section className={layout.stack} aria-labelledby="mailboxes">
        <h2 id="mailboxes">{space.mailboxesTitle}</h2>
        <SuspendedMailboxes language={language} messages={messages} mailboxes={suspendedMailboxes} />
        {mailboxes.length === 0 && <p className={layout.soft}>{space.noMailboxes}</p>}
        <div className={layout.cards}>
          {mailboxes.map(({ id, displayAddress, description, role, waitingToJoin }) => (
            <Card
              key={id}
              kicker={space.roles[role]}
              title={description}
              actions={
                <OpenMailboxButton id={id} address={displayAddress} shown={currentMailbox?.id === id} />
              }
            >
              <p>
                <Address of={displayAddress} />
              </p>
              {waitingToJoin > 0 && (
                <p>
                  {waitingToJoin === 1
                    ? space.waitingToJoin.one
                    : fill(space.waitingToJoin.several, { count: waitingToJoin })}
                </p>
              )}
            </Card>
          ))}
        </div>
        <div>
          <LinkButton href="/creer" look="secondary">
            {common.createAccount}
          </LinkButton>
        </div>
      </section>
      <MyRequestsCard language={language} messages={messages} drafts={drafts} requests={requests} />
      {opensConsole(me) && (
        <Card title={space.consoleTitle} actions={<a href="/console">{space.consoleOpen}</a>}>
          <p>{space.consoleText}</p>
        </Card>
      )}
    </Page>
  );
}
