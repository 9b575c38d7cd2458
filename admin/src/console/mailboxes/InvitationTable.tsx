import { useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { Section } from '../parts/Section';
import { SectionTable } from '../parts/SectionTable';
import { When } from '../parts/When';
import { InvitationActs } from './InvitationActs';
import { InvitationMark } from './InvitationMark';
import { isUnanswered } from './is-unanswered';
import type { Mailbox } from './mailboxes.api';

const COLUMNS = ['email', 'role', 'status', 'sentAt', 'expiresAt'];

export function InvitationTable({ mailbox: { invitations, status } }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const text = (key: string) => translate(`resources.mailboxes.invitations.${key}`);
  const isOpen = status === 'ACTIVE';
  return (
    <Section title={text('title')}>
      <SectionTable
        label={text('title')}
        columns={[...COLUMNS, ...(isOpen ? ['acts'] : [])].map(text)}
        lines={invitations.map((invitation) => ({
          key: invitation.id,
          cells: [
            <Address of={invitation.email} />,
            translate(`resources.mailboxes.roles.${invitation.role}`),
            <InvitationMark status={invitation.status} />,
            <When moment={invitation.sentAt} exactOnly />,
            isUnanswered(invitation) && <When moment={invitation.expiresAt} />,
            ...(isOpen ? [<InvitationActs invitation={invitation} />] : []),
          ],
        }))}
      />
    </Section>
  );
}
