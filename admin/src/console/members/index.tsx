import GroupIcon from '@mui/icons-material/Group';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';
import { InvitationList } from './InvitationList';
import { JoinRequestList } from './JoinRequestList';
import { MemberList } from './MemberList';

/** Three lists under one entry of the menu. */
export const members: ResourceProps = {
  name: 'members',
  icon: GroupIcon,
  list: MemberList,
  children: [
    <Route key="invitations" path="invitations" element={<InvitationList />} />,
    <Route key="join-requests" path="join-requests" element={<JoinRequestList />} />,
  ],
};
