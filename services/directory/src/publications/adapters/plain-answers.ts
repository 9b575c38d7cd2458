import type { PartnerAnswer } from './call-partner';

export const UNKNOWN_STRUCTURE =
  'L’Annuaire Santé ne connaît pas cette structure. Vérifiez son identifiant, puis renvoyez la publication.';

export const ANOTHER_CONTENT =
  'Cette adresse est déjà dans l’Annuaire Santé avec un contenu que nous n’avons pas écrit. Rien n’a été modifié ; vérifiez avec la structure.';

export const UNREADABLE = 'L’Annuaire Santé a répondu d’une façon incompréhensible. Nouvel essai prévu.';

/** What an administrator reads of an answer, and whether it will stay the same when asked again. */
export function plainAnswer({ status }: PartnerAnswer): { final: boolean; answer: string } {
  switch (status) {
    case null:
      return later('L’Annuaire Santé ne répond pas. Nouvel essai prévu.');
    case 401:
    case 403:
      return later('L’Annuaire Santé refuse notre clé d’accès : prévenez l’exploitant. Nouvel essai prévu.');
    case 404:
      return final(UNKNOWN_STRUCTURE);
    case 409:
      return final(
        'L’Annuaire Santé a déjà cette adresse, pour une autre structure ou avec un autre contenu. Rien n’a été modifié.',
      );
    case 412:
      return final(
        'L’Annuaire Santé connaît plusieurs structures sous cet identifiant et ne sait pas laquelle choisir.',
      );
    case 429:
      return later('L’Annuaire Santé reçoit trop de demandes. Nouvel essai prévu.');
    default:
      return status >= 400 && status < 500
        ? final('L’Annuaire Santé n’accepte pas ce contenu. Le détail de sa réponse dit pourquoi.')
        : later('L’Annuaire Santé est en panne. Nouvel essai prévu.');
  }
}

const later = (answer: string) => ({ final: false, answer });
const final = (answer: string) => ({ final: true, answer });
