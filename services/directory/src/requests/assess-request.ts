import { recordEvent, requestAssessed } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { findStructures } from '../structures/find-structures';
import { StructureKind, type Structure } from '../structures/structure.entity';
import { findDuplicates } from './find-duplicates';
import type { SubmittedRequest } from './submitted-request.entity';

/**
 * Tells account what the queue filters by: how many look like a request, and what the register says of its structure.
 * `alike` is known to look like it: the full-text index shows a row only once its transaction has ended.
 */
export async function assessRequest(
  tx: EntityManager,
  request: SubmittedRequest,
  alike: string[] = [],
): Promise<void> {
  const found = await findDuplicates(tx, request);
  const duplicates = new Set([...found.map((one) => one.mailboxId ?? one.requestId), ...alike]);
  const [structure = null] = await findStructures(tx, [request]);
  const { requestId, round } = request;
  await recordEvent(
    tx,
    requestAssessed,
    { requestId, round, duplicates: duplicates.size, registerVerdict: verdictOn(structure) },
    { subjectId: requestId },
  );
}

function verdictOn(structure: Structure | null) {
  if (!structure) return 'NOT_FOUND';
  if (structure.kind === StructureKind.EJ) return 'LEGAL_ENTITY';
  return structure.closedOn === null ? 'FOUND' : 'CLOSED';
}
