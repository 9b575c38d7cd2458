import { callGraph } from '../graph/client';
import {
  RequestToJoinMailboxDocument,
  SimilarMailboxesDocument,
  type RequestToJoinMailboxInput,
  type SimilarMailboxesQuery,
} from '../graph/operations.generated';
import type { RequestForm } from '../request/draft';

export type SimilarMailbox = SimilarMailboxesQuery['similarMailboxes'][number];

/** The fields of the form that a mailbox is known again by. */
export type ComparedForm = Pick<
  RequestForm,
  'regionCode' | 'identifierType' | 'identifier' | 'service' | 'phone' | 'contactEmail' | 'description'
>;

/** The mailboxes that are there already and look like the one asked for. */
export async function findSimilarMailboxes(form: ComparedForm): Promise<SimilarMailbox[]> {
  const { regionCode, identifierType, identifier, service, phone, contactEmail, description } = form;
  const input = {
    ...{ regionCode, identifierType: identifierType || null, identifier, service, phone },
    ...{ contactEmail, description },
  };
  return (await callGraph(SimilarMailboxesDocument, { input })).similarMailboxes;
}

/** Asks those who keep the mailbox's members, for the account that is linked to the draft of this browser. */
export const requestToJoin = (input: RequestToJoinMailboxInput) =>
  callGraph(RequestToJoinMailboxDocument, { input });
