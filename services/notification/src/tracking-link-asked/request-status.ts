/** Where a request stands, in the words of the tracking page, and what that means for whoever made it. */
const STATUSES: Record<string, { name: string; meaning: string }> = {
  SUBMITTED: {
    name: 'Reçue',
    meaning: 'Le centre de services va l’examiner. Vous recevrez sa décision par mail.',
  },
  IN_REVIEW: {
    name: 'En cours d’examen',
    meaning: 'Le centre de services l’examine. Vous recevrez sa décision par mail.',
  },
  CORRECTION_ASKED: {
    name: 'Correction demandée',
    meaning:
      'Le centre de services attend une correction de votre part : le mail qui vous la demande dit laquelle, et jusqu’à quand.',
  },
  APPROVED: {
    name: 'Validée',
    meaning: 'La boîte est créée. Son adresse vous a été envoyée par mail.',
  },
  REFUSED: {
    name: 'Refusée',
    meaning: 'Le motif vous a été envoyé par mail. Le centre de services peut rouvrir la demande.',
  },
  WITHDRAWN: {
    name: 'Retirée',
    meaning: 'Elle n’est plus examinée. Le centre de services peut la rouvrir.',
  },
  EXPIRED: {
    name: 'Expirée',
    meaning:
      'La correction attendue n’est pas arrivée à temps : elle n’est plus examinée. Le centre de services peut la rouvrir.',
  },
};

/** @throws Error for a state that account has and that we have no words for. */
export function requestStatus(status: string) {
  const words = STATUSES[status];
  if (!words) throw new Error(`no words for a request that is ${status}`);
  return words;
}
