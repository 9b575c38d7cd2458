import { registerEnumType } from 'type-graphql';
import { z } from 'zod';

export enum Role {
  /** Nobody in particular: the operation is public, and says so. */
  ANYONE = 'ANYONE',
  /** Holds a draft or follows a request in this browser. */
  APPLICANT = 'APPLICANT',
  /** Signed in with an individual account. */
  ACCOUNT_HOLDER = 'ACCOUNT_HOLDER',
  STRUCTURE_ADMINISTRATOR = 'STRUCTURE_ADMINISTRATOR',
  GRADES_ADMINISTRATOR = 'GRADES_ADMINISTRATOR',
  OPERATOR = 'OPERATOR',
  /** The gateway itself, asking who a visitor is. */
  GATEWAY = 'GATEWAY',
}
registerEnumType(Role, { name: 'Role' });

export const structureKey = z.object({
  identifierType: z.enum(['FINESS', 'SIREN', 'SIRET']),
  identifier: z.string().max(14),
});
export type StructureKey = z.infer<typeof structureKey>;

/** A structure whose files in one region are entrusted to somebody. */
export const entrustedStructure = structureKey.extend({ regionCode: z.string().max(3) });
export type EntrustedStructure = z.infer<typeof entrustedStructure>;

/** Who calls. The gateway resolves it from the cookies and signs it on each call; a service believes nothing else. */
export const actorSchema = z.object({
  accountId: z.uuid().nullable(),
  sessionId: z.uuid().nullable(),
  roles: z.array(z.enum(Role)),
  /** Regions entrusted to a GRADeS administrator. */
  regions: z.array(z.string()),
  /** Structures entrusted to a structure administrator. */
  structures: z.array(entrustedStructure),
  draftId: z.uuid().nullable(),
  trackedRequestId: z.uuid().nullable(),
  /** Pseudonym of the network address, for counting attempts only. */
  source: z.string().max(64),
});
export type Actor = z.infer<typeof actorSchema>;

/** A visitor of whom nothing is known. */
export function anonymous(source = ''): Actor {
  return {
    accountId: null,
    sessionId: null,
    roles: [Role.ANYONE],
    regions: [],
    structures: [],
    draftId: null,
    trackedRequestId: null,
    source,
  };
}

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return roles.some((role) => role === Role.ANYONE || actor.roles.includes(role));
}
