import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

/** Tells the owner of an account that its password is another one now. */
export function passwordChangedMail(stationery: Stationery): MailText {
  return layout(
    {
      subject: 'Votre mot de passe a été modifié',
      preview: 'Si c’est vous, tout est en ordre.',
      title: 'Votre mot de passe a été modifié',
      blocks: [
        {
          say: 'Le mot de passe de votre compte individuel vient d’être modifié, et les autres sessions ouvertes ont été fermées.',
        },
        { say: 'C’est vous ? Vous n’avez rien à faire.' },
        {
          say: 'Ce n’est pas vous ? Demandez tout de suite un nouveau mot de passe depuis la page de connexion, puis prévenez le centre de services.',
        },
        { link: { label: 'Aller à la page de connexion', path: '/espace' } },
      ],
    },
    stationery,
  );
}
