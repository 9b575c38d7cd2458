import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import type { Option } from '../design/Select';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { Invitations } from './Invitations';
import { InviteMember } from './InviteMember';
import type { SpaceMailbox } from './load-mailbox';
import { MailboxFacts } from './MailboxFacts';
import { Members } from './Members';
import { PublicationState } from './PublicationState';

interface Props {
  language: Language;
  messages: Messages;
  mailbox: SpaceMailbox;
  professions: Option[];
  accountId: string;
}

/** The chosen BAL ORG: what it is, where its publication stands, who opens it. */
export function MailboxScreen({ language, messages, mailbox, professions, accountId }: Props) {
  return (
    <Page wide title={mailbox.description} lead={mailbox.displayAddress}>
      <div className={layout.split}>
        <MailboxFacts language={language} messages={messages} mailbox={mailbox} professions={professions} />
        <PublicationState language={language} messages={messages} mailbox={mailbox} />
      </div>
      <Members mailbox={mailbox} accountId={accountId} />
      {mailbox.assignableRoles.length > 0 && (
        <>
          <InviteMember mailboxId={mailbox.id} roles={mailbox.assignableRoles} />
          <Invitations invitations={mailbox.invitations} />
        </>
      )}
    </Page>
  );
}
