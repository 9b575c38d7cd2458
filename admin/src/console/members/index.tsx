import GroupIcon from '@mui/icons-material/Group';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';
import { InvitationList } from './InvitationList';
import { MemberList } from './MemberList';

/** Two lists under one entry of the menu. */
export const members: ResourceProps = {
  name: 'members',
  icon: GroupIcon,
  list: MemberList,
  children: <Route path="invitations" element={<InvitationList />} />,
};
