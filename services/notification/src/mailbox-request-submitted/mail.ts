import { followLink } from '../mails/follow-link';
import { frenchMoment } from '../mails/french-moment';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface SubmittedFacts {
  reference: string;
  cause: 'SUBMITTED' | 'CORRECTED' | 'REOPENED';
  description: string;
  decideBefore: string;
  /** Secret of the tracking link; null for an address that nobody proved to be his. */
  token: string | null;
}

const WORDS = {
  SUBMITTED: {
    subject: (reference: string) => `Demande ${reference} reçue`,
    title: 'Votre demande est bien arrivée',
    what: 'Merci. Votre demande de boîte organisationnelle (BAL ORG) est enregistrée.',
  },
  CORRECTED: {
    subject: (reference: string) => `Demande ${reference} : votre correction est reçue`,
    title: 'Votre correction est bien arrivée',
    what: 'Merci pour votre correction. L’examen de votre demande de boîte organisationnelle (BAL ORG) reprend.',
  },
  REOPENED: {
    subject: (reference: string) => `Demande ${reference} : elle est de nouveau examinée`,
    title: 'Votre demande est de nouveau examinée',
    what: 'Votre demande de boîte organisationnelle (BAL ORG) était close. Le centre de services l’a rouverte : elle est de nouveau examinée, avec un nouveau délai de réponse. Vous n’avez pas à la refaire.',
  },
};

/** A request waits for a decision: its reference, when it is answered, where to follow it. */
export function mailboxRequestSubmittedMail(facts: SubmittedFacts, stationery: Stationery): MailText {
  const { reference, cause, description, decideBefore, token } = facts;
  const { subject, title, what } = WORDS[cause];
  const deadline = frenchMoment(decideBefore);
  return layout(
    {
      subject: subject(reference),
      preview: `Réponse au plus tard le ${deadline}.`,
      title,
      blocks: [
        { say: what },
        {
          facts: [
            ['Référence', reference],
            ['Boîte demandée', description],
            ['Réponse au plus tard le', deadline],
          ],
        },
        {
          say: 'Le centre de services vérifie maintenant vos informations. Vous recevrez sa décision par mail, avec l’adresse de la boîte si la demande est validée. D’ici là, vous n’avez rien à faire.',
        },
        ...(token === null ? [KEEP_THE_REFERENCE] : followLink(token)),
      ],
    },
    stationery,
  );
}

const KEEP_THE_REFERENCE: Block = {
  say: 'Gardez cette référence : le centre de services vous la demandera si vous l’appelez.',
};
