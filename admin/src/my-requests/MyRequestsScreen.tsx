import { Address } from '../design/Address';
import { LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { Page } from '../design/Page';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { DraftCard } from './DraftCard';
import { FollowButton } from './FollowButton';
import { JoinRequestCard } from './JoinRequestCard';
import type { MyDraft, MyJoinRequest, MyRequest } from './load-my-requests';
import { requestDates } from './request-dates';

interface Props {
  language: Language;
  messages: Messages;
  drafts: MyDraft[];
  requests: MyRequest[];
  joinRequests: MyJoinRequest[];
}

export function MyRequestsScreen({ language, messages, drafts, requests, joinRequests }: Props) {
  const { myRequests: texts, tracking, common } = messages;
  return (
    <Page title={texts.title} lead={texts.lead}>
      {drafts.map((draft) => (
        <DraftCard key={draft.id} language={language} messages={messages} draft={draft} />
      ))}
      {requests.length === 0 && <p className={layout.soft}>{texts.none}</p>}
      {requests.map((request) => (
        <Card
          key={request.id}
          kicker={tracking.statuses[request.status]}
          title={request.description ?? texts.withoutDescription}
          actions={<FollowButton id={request.id} reference={request.reference} />}
        >
          {request.status === 'CORRECTION_ASKED' && <p>{texts.toCorrect}</p>}
          {request.displayAddress && (
            <p>
              <Address of={request.displayAddress} />
            </p>
          )}
          <p>{request.reference}</p>
          <p className={layout.soft}>{requestDates(language, messages, request)}</p>
        </Card>
      ))}
      {joinRequests.length > 0 && <h2>{texts.joining.title}</h2>}
      {joinRequests.map((request) => (
        <JoinRequestCard key={request.id} language={language} messages={messages} request={request} />
      ))}
      <div>
        <LinkButton href="/creer" look="secondary">
          {common.createAccount}
        </LinkButton>
      </div>
    </Page>
  );
}
