import { anonymous, newId, type Actor } from '@balorg/common';
import { aGradesAdministrator } from '@balorg/common/testing';
import type { testAccountService } from '../account-service';

export interface Operation {
  actor: Actor;
  variables: object;
  /** Of the code that the browser waits for. */
  challengeToken?: string | null;
}

export type Service = ReturnType<typeof testAccountService>;
export const EMAIL = 'nouvelle@exemple.example';
export const A_PAGE = { page: 1, perPage: 25, sortOrder: 'ASC' };
export const key = () => ({ idempotencyKey: newId() });
export const visitor = anonymous('test');
export const administrator = aGradesAdministrator();

/** How to call each operation that takes arguments, as somebody who may, with nothing wrong in it. */
export type Operations = Record<string, (service: Service) => Promise<Operation>>;
