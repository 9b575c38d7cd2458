import { SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { Letter, MailText, Stationery } from '../mails/letter';
import { typedReason } from '../mails/typed-reason';

export interface AccountStatusFacts {
  status: 'ACTIVE' | 'DISABLED';
  /** As the administrator typed it; null for an account that is enabled. */
  reason: string | null;
}

const disabled = (reason: string | null): Letter => ({
  subject: 'Votre compte individuel est désactivé',
  preview: 'Le motif, et à qui vous adresser.',
  title: 'Votre compte individuel est désactivé',
  blocks: [
    { say: 'Le centre de services a désactivé votre compte individuel.' },
    ...typedReason(reason),
    {
      say: 'Vous ne pouvez plus vous connecter, ni ouvrir les boîtes organisationnelles (BAL ORG) auxquelles vous aviez accès ; vos sessions ouvertes ont été fermées. Le compte n’est pas supprimé : il peut être réactivé.',
    },
    {
      say: 'Pour demander sa réactivation, ou si le motif vous paraît inexact, contactez le centre de services : lui seul peut l’accorder.',
    },
  ],
});

const ENABLED: Letter = {
  subject: 'Votre compte individuel est réactivé',
  preview: 'Vous pouvez de nouveau vous connecter.',
  title: 'Votre compte individuel est réactivé',
  blocks: [
    { say: 'Le centre de services a réactivé votre compte individuel.' },
    {
      say: 'Vous pouvez de nouveau vous connecter, avec la même adresse mail et le même mot de passe, et ouvrir les boîtes organisationnelles (BAL ORG) auxquelles vous avez accès.',
    },
    SIGN_IN_LINK,
    { say: 'Mot de passe oublié ? Choisissez-en un nouveau depuis la page de connexion.' },
  ],
};

/** An individual account was disabled, or is enabled again. */
export const accountStatusChangedMail = (
  { status, reason }: AccountStatusFacts,
  stationery: Stationery,
): MailText => layout(status === 'DISABLED' ? disabled(reason) : ENABLED, stationery);
