import { likeStart } from '@balorg/common';
import { Brackets } from 'typeorm';
import { normaliseEmail } from './email';

/** Accounts of a person by the beginning of his name, either way round, or of his e-mail, or by his whole RPPS. */
export const matchingPerson = (typed: string): Brackets =>
  new Brackets((either) =>
    either
      .where("CONCAT(account.familyName, ' ', account.givenName) LIKE :name", {
        name: likeStart(typed.trim()),
      })
      .orWhere("CONCAT(account.givenName, ' ', account.familyName) LIKE :name")
      .orWhere('CONVERT(account.email USING utf8mb4) LIKE :email', {
        email: likeStart(normaliseEmail(typed)),
      })
      .orWhere('CONVERT(account.rpps USING utf8mb4) = :rpps', { rpps: typed.replace(/\s/g, '') }),
  );
