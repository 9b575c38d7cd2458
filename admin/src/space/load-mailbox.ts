import { SpaceMailboxDocument, type SpaceMailboxQuery } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

export type SpaceMailbox = NonNullable<SpaceMailboxQuery['mailbox']>;
export type SpaceMember = SpaceMailbox['members'][number];
export type SpaceInvitation = SpaceMailbox['invitations'][number];
export type SpaceJoinRequest = SpaceMailbox['joinRequests'][number];

export const findMailbox = async (id: string) => (await askGraph(SpaceMailboxDocument, { id })).mailbox;
