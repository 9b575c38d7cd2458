import type { AuthCheckerFn } from 'type-graphql';
import { hasRole, type Actor, type Role } from './actor';
import { DomainError } from './domain-error';

export interface BaseContext {
  actor: Actor;
  requestId: string;
}

/** `@Authorized(roles)` states who may call; an operation that names nobody is open to nobody. */
export const checkRole: AuthCheckerFn<BaseContext, Role> = ({ context: { actor } }, roles) => {
  if (hasRole(actor, ...roles)) return true;
  throw new DomainError(actor.accountId ? 'FORBIDDEN' : 'SIGN_IN_NEEDED');
};
