import { HOW_TO_OPEN, SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { Letter, MailText, Stationery } from '../mails/letter';
import { typedReason } from '../mails/typed-reason';

export interface StatusFacts {
  displayAddress: string;
  status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
  /** As the administrator typed it; null for a mailbox that is open again. */
  reason: string | null;
}

const LETTERS: Record<StatusFacts['status'], (facts: StatusFacts) => Letter> = {
  SUSPENDED: ({ displayAddress, reason }) => ({
    subject: 'Votre BAL ORG est suspendue',
    preview: 'Le motif, et ce que cela change pour vous.',
    title: 'Votre boîte est suspendue',
    blocks: [
      { say: 'Le centre de services a suspendu cette boîte organisationnelle (BAL ORG) :' },
      { facts: [['Adresse MSSanté', displayAddress]] },
      ...typedReason(reason),
      { say: 'Tant que dure la suspension, personne ne peut ouvrir la boîte.' },
      {
        say: 'Elle n’est pas supprimée : elle garde son adresse et ses membres et, si elle figure dans l’annuaire santé, elle y reste visible. Vos correspondants peuvent donc continuer à vous y écrire : prévenez-les, et convenez avec eux d’un autre moyen sécurisé.',
      },
      {
        say: 'Pour demander sa réouverture, ou si le motif vous paraît inexact, contactez le centre de services.',
      },
    ],
  }),
  ACTIVE: ({ displayAddress }) => ({
    subject: 'Votre BAL ORG est de nouveau ouverte',
    preview: 'La suspension a pris fin : vous pouvez l’ouvrir.',
    title: 'Votre boîte est de nouveau ouverte',
    blocks: [
      { say: 'La suspension de cette boîte organisationnelle (BAL ORG) a pris fin :' },
      { facts: [['Adresse MSSanté', displayAddress]] },
      { say: 'Son adresse, ses membres et votre rôle sont restés les mêmes. Pour l’ouvrir :' },
      HOW_TO_OPEN,
      SIGN_IN_LINK,
      {
        say: 'Si vous aviez indiqué un autre moyen à vos correspondants, prévenez-les de cette réouverture.',
      },
    ],
  }),
  CLOSED: ({ displayAddress, reason }) => ({
    subject: 'Votre BAL ORG est définitivement fermée',
    preview: 'Le motif, et ce que cela change pour vous.',
    title: 'Votre boîte est définitivement fermée',
    blocks: [
      { say: 'Le centre de services a fermé cette boîte organisationnelle (BAL ORG) :' },
      { facts: [['Adresse MSSanté', displayAddress]] },
      ...typedReason(reason),
      {
        say: 'Plus personne ne peut l’ouvrir et, si elle figure dans l’annuaire santé, elle en est retirée. Son adresse ne sera plus jamais donnée, ni à votre structure ni à une autre. Votre compte individuel et vos autres boîtes restent inchangés.',
      },
      {
        say: 'Prévenez vos correspondants, et retirez cette adresse de vos documents. Si vous avez encore besoin d’une boîte partagée, faites une nouvelle demande : elle aura une autre adresse.',
      },
      { link: { label: 'Faire une nouvelle demande', path: '/' } },
      { say: 'Le motif vous paraît inexact ? Contactez sans tarder le centre de services.' },
    ],
  }),
};

/** A mailbox was suspended, opened again or closed for ever: what that means for somebody who may open it. */
export const mailboxStatusChangedMail = (facts: StatusFacts, stationery: Stationery): MailText =>
  layout(LETTERS[facts.status](facts), stationery);
