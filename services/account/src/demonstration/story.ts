import { anonymous, Role, type Actor } from '@balorg/common';
import type { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';

/** A request and what became of it. Moments are named as `momentOf` reads them. */
export interface Story {
  /** FINESS of the register's sample. */
  structure: string;
  /** E-mail of the account that is linked and declared responsible; null for "Non". */
  applicant: string | null;
  service?: string;
  handedIn: string;
  /** What was typed otherwise than the register and the applicant's account say. */
  typed?: Partial<MailboxRequestForm>;
  then?: [moment: string, act: Act][];
}

/** What a story has come to when one of its acts is due. */
export interface Told {
  requestId: string;
  /** Of the applicant's browser. */
  applicant: Actor;
  form: MailboxRequestForm;
  accountOf: (email: string) => string;
}

/** Something that somebody does, by the verb that the graph calls too. */
export type Act = (told: Told) => Promise<unknown>;

/** A person of the demonstration, as the gateway would have told who calls. */
export const actorFor = (accountId: string, rights: Partial<Actor> = {}): Actor => ({
  ...anonymous('demonstration'),
  accountId,
  ...rights,
  roles: [Role.ANYONE, Role.ACCOUNT_HOLDER, ...(rights.roles ?? [])],
});
