import type { MemberRole } from '../graph/operations.generated';

/** The roles in a mailbox, the widest first. */
export const ROLES = ['MANAGER', 'DEPUTY', 'MEMBER', 'READER'] as const satisfies readonly MemberRole[];
