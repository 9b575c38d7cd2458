import type { Role } from '../../graph/operations.generated';

const CONSOLE_ROLES: readonly Role[] = ['GRADES_ADMINISTRATOR', 'STRUCTURE_ADMINISTRATOR'];

const ADMINISTRATORS_OF_STRUCTURES_SEE: readonly string[] = [
  'mailboxRequests',
  'mailboxes',
  'members',
  'invitations',
  'joinRequests',
  'structures',
  'administrators',
];

export const entersConsole = (roles: readonly Role[]) => roles.some((role) => CONSOLE_ROLES.includes(role));

/**
 * What the menu and the pages show. It spares people a refusal, and protects nothing: the services decide.
 */
export function canAccess(roles: readonly Role[], resource: string): boolean {
  if (roles.includes('GRADES_ADMINISTRATOR')) return true;
  if (roles.includes('STRUCTURE_ADMINISTRATOR')) return ADMINISTRATORS_OF_STRUCTURES_SEE.includes(resource);
  return false;
}
