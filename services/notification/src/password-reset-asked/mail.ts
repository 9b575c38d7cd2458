import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface ResetFacts {
  token: string;
  minutes: number;
}

/** The link that lets the owner of an account choose a new password. */
export function passwordResetAskedMail({ token, minutes }: ResetFacts, stationery: Stationery): MailText {
  return layout(
    {
      subject: 'Choisir un nouveau mot de passe',
      preview: `Le lien est valable ${minutes} minutes, une seule fois.`,
      title: 'Choisir un nouveau mot de passe',
      blocks: [
        { say: 'Un nouveau mot de passe a été demandé pour votre compte individuel.' },
        { link: { label: 'Choisir mon mot de passe', path: `/nouveau-mot-de-passe#${token}` } },
        {
          say: `Ce lien est valable ${minutes} minutes à partir de la demande, une seule fois. Une fois le mot de passe changé, toutes vos sessions ouvertes sont fermées.`,
        },
        { say: 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.' },
      ],
    },
    stationery,
  );
}
