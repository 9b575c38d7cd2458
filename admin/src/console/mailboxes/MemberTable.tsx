import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Address } from '../../design/Address';
import { Section } from '../parts/Section';
import { SectionTable } from '../parts/SectionTable';
import { When } from '../parts/When';
import { ChangeMemberButton } from './ChangeMemberButton';
import { InviteMemberButton } from './InviteMemberButton';
import type { Mailbox } from './mailboxes.api';
import { RemoveMemberButton } from './RemoveMemberButton';

type Member = Mailbox['members'][number];

const COLUMNS = ['name', 'role', 'lastAccessAt'];

/** Who may open the mailbox. The last access is the day it was chosen in the personal space: no message is counted. */
export function MemberTable({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const { members, assignableRoles } = mailbox;
  const isOpen = mailbox.status === 'ACTIVE';
  const canManageMembers = isOpen && assignableRoles.length > 0;
  const text = (key: string) => translate(`resources.mailboxes.members.${key}`);
  const title = translate(`resources.mailboxes.members.${isOpen ? 'title' : 'kept'}`, {
    smart_count: members.length,
  });
  const actsOn = (member: Member): ReactNode[] =>
    canManageMembers
      ? [
          <>
            <ChangeMemberButton member={member} roles={assignableRoles} />
            <RemoveMemberButton member={member} />
          </>,
        ]
      : [];
  return (
    <Section title={title} action={canManageMembers && <InviteMemberButton mailbox={mailbox} />}>
      {isOpen && members.length === 0 && <p>{text('none')}</p>}
      {members.length > 0 && (
        <SectionTable
          label={title}
          columns={[...COLUMNS, ...(canManageMembers ? ['acts'] : [])].map(text)}
          lines={members.map((member) => ({
            key: member.id,
            cells: [
              <>
                {member.account.givenName} {member.account.familyName}
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  <Address of={member.account.email} />
                </Box>
              </>,
              translate(`resources.mailboxes.roles.${member.role}`),
              member.lastAccessAt ? <When moment={member.lastAccessAt} /> : text('neverOpened'),
              ...actsOn(member),
            ],
          }))}
        />
      )}
      <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pt: 1 }}>
        {text('whatIsCounted')}
      </Box>
    </Section>
  );
}
