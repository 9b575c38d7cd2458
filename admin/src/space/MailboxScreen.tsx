import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import type { Option } from '../design/Select';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { Invitations } from './Invitations';
import { InviteMember } from './InviteMember';
import { JoinRequests } from './JoinRequests';
import type { SpaceMailbox } from './load-mailbox';
import { MailboxFacts } from './MailboxFacts';
import { Members } from './Members';
import { PublicationState } from './PublicationState';
import { RoleMeanings } from './RoleMeanings';

interface Props {
  language: Language;
  messages: Messages;
  mailbox: SpaceMailbox;
  professions: Option[];
  accountId: string;
  /** It was changed just before this page. */
  justChanged: boolean;
}

/** The chosen BAL ORG: what it is, where its publication stands, who opens it. */
export function MailboxScreen({ language, messages, mailbox, professions, accountId, justChanged }: Props) {
  return (
    <Page wide title={mailbox.description} lead={mailbox.displayAddress}>
      {justChanged && (
        <Notice tone="success" announce="status">
          <p>{messages.space.change.done}</p>
        </Notice>
      )}
      <JoinRequests mailbox={mailbox} />
      <div className={layout.split}>
        <MailboxFacts language={language} messages={messages} mailbox={mailbox} professions={professions} />
        <PublicationState language={language} messages={messages} mailbox={mailbox} />
      </div>
      <Members mailbox={mailbox} accountId={accountId} />
      <RoleMeanings messages={messages} />
      {mailbox.assignableRoles.length > 0 && (
        <>
          <InviteMember mailboxId={mailbox.id} roles={mailbox.assignableRoles} />
          <Invitations invitations={mailbox.invitations} />
        </>
      )}
    </Page>
  );
}
