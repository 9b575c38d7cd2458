import type { GraphQLResolveInfo } from 'graphql';
import { hasRole, type Role } from './actor';
import { DomainError } from './domain-error';
import type { BaseContext } from './auth';

/**
 * How another service's reference to a row of ours is answered: who may ask, and the loader that answers (one query
 * for all references of a call, with the rows that the actor may see). Stated for each entity, denied by default.
 */
export interface ReferenceRule<Context extends BaseContext> {
  roles: Role[];
  load: (reference: { id: string } & Record<string, unknown>, context: Context) => unknown;
}

export type References<Context extends BaseContext> = Record<string, ReferenceRule<Context>>;

export function resolverOf<Context extends BaseContext>({ roles, load }: ReferenceRule<Context>) {
  return (reference: { id: string }, context: Context, _info: GraphQLResolveInfo) => {
    if (!hasRole(context.actor, ...roles)) throw new DomainError('FORBIDDEN');
    return load({ ...reference }, context);
  };
}
