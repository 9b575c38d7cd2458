import { checkPhone } from '@balorg/identifiers';
import { createHash } from 'node:crypto';
import type { StructureIdentifierType } from '../structures/structure-identifier-type';

/** What two requests, or a request and a mailbox, are compared by. */
export interface ComparedRequest {
  requestId: string;
  regionCode: string;
  identifierType: StructureIdentifierType | null;
  identifier: string | null;
  service: string | null;
  /** E.164. */
  phone: string | null;
  contactHash: string | null;
  description: string;
}

export const contactHash = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

export const comparedPhone = (typed: string | null): string | null => {
  const check = checkPhone(typed ?? '');
  return check.ok ? check.value : null;
};
