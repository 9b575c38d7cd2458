import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface CodeFacts {
  purpose: 'SIGN_IN' | 'LINK' | 'VERIFY_EMAIL';
  code: string;
  minutes: number;
}

const WORDS = {
  SIGN_IN: {
    subject: 'Votre code de connexion',
    what: 'Vous venez de saisir votre mot de passe. Voici le code à usage unique qui termine votre connexion.',
    otherwise:
      'Vous n’avez pas demandé à vous connecter ? Quelqu’un connaît peut-être votre mot de passe : changez-le dès maintenant.',
  },
  LINK: {
    subject: 'Votre code pour associer votre compte individuel',
    what: 'Vous demandez une boîte organisationnelle (BAL ORG). Voici le code à usage unique qui lui associe votre compte individuel : il vous permettra de l’ouvrir.',
    otherwise:
      'Vous ne demandez pas de boîte ? Quelqu’un connaît peut-être votre mot de passe : changez-le dès maintenant.',
  },
  VERIFY_EMAIL: {
    subject: 'Votre code pour confirmer votre adresse mail',
    what: 'Vous créez un compte individuel. Voici le code à usage unique qui confirme que cette adresse mail est bien la vôtre.',
    otherwise: 'Vous ne créez pas de compte ? Ignorez ce message : sans le code, rien ne se passe.',
  },
};

/** The one-time code that its owner waits for. */
export function codeNeededMail({ purpose, code, minutes }: CodeFacts, stationery: Stationery): MailText {
  const { subject, what, otherwise } = WORDS[purpose];
  return layout(
    {
      subject,
      preview: `Valable ${minutes} minutes, une seule fois.`,
      title: subject,
      blocks: [
        { say: what },
        { code },
        {
          say: `Saisissez-le sur la page restée ouverte. Il est valable ${minutes} minutes à partir de votre demande, une seule fois ; un nouveau code annule le précédent.`,
        },
        { say: 'Ne donnez ce code à personne, même au téléphone : nous ne vous le demanderons jamais.' },
        { say: otherwise },
      ],
    },
    stationery,
  );
}
