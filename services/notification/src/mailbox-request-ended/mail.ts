import { layout } from '../mails/layout';
import type { Block, Letter, MailText, Stationery } from '../mails/letter';
import { typedReason } from '../mails/typed-reason';

export interface EndFacts {
  reference: string;
  outcome: 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';
  /** Of a refusal, as the reviewer typed it. */
  reason: string | null;
}

const NOTHING_MADE: Block = { say: 'Aucune boîte n’a été créée et aucune adresse n’a été réservée.' };
const NEW_REQUEST: Block = { link: { label: 'Faire une nouvelle demande', path: '/' } };

const LETTERS: Record<EndFacts['outcome'], (facts: EndFacts) => Letter> = {
  REFUSED: ({ reference, reason }) => ({
    subject: `Demande ${reference} refusée`,
    preview: 'Le motif, et ce que vous pouvez faire.',
    title: 'Votre demande n’a pas pu être validée',
    blocks: [
      {
        say: `Le centre de services a examiné votre demande de boîte organisationnelle (BAL ORG) ${reference} et ne peut pas la valider.`,
      },
      ...typedReason(reason),
      NOTHING_MADE,
      {
        say: `Si ce motif peut être levé, faites une nouvelle demande. S’il vous paraît inexact, contactez le centre de services avec la référence ${reference} : une demande refusée peut être rouverte.`,
      },
      NEW_REQUEST,
    ],
  }),
  WITHDRAWN: ({ reference }) => ({
    subject: `Demande ${reference} retirée`,
    preview: 'Elle ne sera plus examinée. Ce qui reste possible.',
    title: 'Votre demande est retirée',
    blocks: [
      {
        say: `Comme vous l’avez demandé, votre demande de boîte organisationnelle (BAL ORG) ${reference} est retirée : elle ne sera plus examinée.`,
      },
      NOTHING_MADE,
      {
        say: `Vous changez d’avis ? Le centre de services peut rouvrir cette demande : contactez-le avec la référence ${reference}. Vous pouvez aussi en faire une nouvelle.`,
      },
      NEW_REQUEST,
      { say: 'Ce retrait ne vient pas de vous ? Prévenez le centre de services.' },
    ],
  }),
  EXPIRED: ({ reference }) => ({
    subject: `Demande ${reference} expirée`,
    preview: 'La correction n’est pas arrivée à temps. Ce qui reste possible.',
    title: 'Votre demande a expiré',
    blocks: [
      {
        say: `Le centre de services attendait une correction pour votre demande de boîte organisationnelle (BAL ORG) ${reference}. Elle n’est pas arrivée dans le délai indiqué : la demande a expiré et n’est plus examinée.`,
      },
      NOTHING_MADE,
      {
        say: `Vous avez toujours besoin de cette boîte ? Contactez le centre de services avec la référence ${reference} : il peut rouvrir votre demande, et vous n’aurez pas à tout saisir de nouveau. Vous pouvez aussi en faire une nouvelle.`,
      },
      NEW_REQUEST,
    ],
  }),
};

/** A request is over without a mailbox: why, and what can still be done. */
export const mailboxRequestEndedMail = (facts: EndFacts, stationery: Stationery): MailText =>
  layout(LETTERS[facts.outcome](facts), stationery);
