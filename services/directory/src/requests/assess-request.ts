import { recordEvent, requestAssessed } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { findStructures } from '../structures/find-structures';
import { StructureKind, type Structure } from '../structures/structure.entity';
import { findDuplicates } from './find-duplicates';
import type { SubmittedRequest } from './submitted-request.entity';

/** Tells account what the queue filters by: how many look like a request, and what the register says of its structure. */
export async function assessRequest(tx: EntityManager, request: SubmittedRequest): Promise<void> {
  const duplicates = await findDuplicates(tx, request);
  const [structure = null] = await findStructures(tx, [request]);
  const { requestId, round } = request;
  await recordEvent(
    tx,
    requestAssessed,
    { requestId, round, duplicates: duplicates.length, registerVerdict: verdictOn(structure) },
    { subjectId: requestId },
  );
}

function verdictOn(structure: Structure | null) {
  if (!structure) return 'NOT_FOUND';
  if (structure.kind === StructureKind.EJ) return 'LEGAL_ENTITY';
  return structure.closedOn === null ? 'FOUND' : 'CLOSED';
}
