import { callGraph } from '../graph/client';
import {
  CheckMailboxRequestFormDocument,
  FindCommunesDocument,
  FindStructureDocument,
  LinkMyAccountDocument,
  SaveMailboxRequestDraftDocument,
  SearchStructuresDocument,
  StartMailboxRequestDocument,
  SubmitMailboxRequestDocument,
  type FindCommunesQuery,
  type RegisteredStructureFragment,
} from '../graph/operations.generated';
import { formInput, type RequestForm } from './draft';

export type Structure = RegisteredStructureFragment;
export type Commune = FindCommunesQuery['communes'][number];

export const startRequest = async (regionCode: string) =>
  (await callGraph(StartMailboxRequestDocument, { input: { regionCode } })).startMailboxRequest;

/** Whoever is signed in has proven the account already: no code is needed. */
export const linkMyAccount = async () => (await callGraph(LinkMyAccountDocument)).linkMyAccount;

export const saveDraft = async (form: RequestForm) =>
  (await callGraph(SaveMailboxRequestDraftDocument, { input: formInput(form) })).saveMailboxRequestDraft;

/** The verdict of the server on the whole form; nothing is sent yet. */
export const checkFormOnServer = async (form: RequestForm) =>
  (await callGraph(CheckMailboxRequestFormDocument, { input: formInput(form) })).checkMailboxRequestForm;

/** "Je valide". The same key twice gives the same request, never a second one. */
export const submitRequest = async (form: RequestForm, withoutAccount: boolean, idempotencyKey: string) =>
  (
    await callGraph(SubmitMailboxRequestDocument, {
      input: { form: formInput(form), withoutAccount, idempotencyKey },
    })
  ).submitMailboxRequest;

export const findStructure = async (identifierType: 'FINESS' | 'SIREN' | 'SIRET', identifier: string) =>
  (await callGraph(FindStructureDocument, { identifierType, identifier })).structure;

export const searchStructures = async (q: string): Promise<Structure[]> =>
  (await callGraph(SearchStructuresDocument, { q })).structures.items;

export const findCommunes = async (search: { postcode?: string; q?: string }): Promise<Commune[]> =>
  (await callGraph(FindCommunesDocument, search)).communes;
