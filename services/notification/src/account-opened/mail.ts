import { SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';

export interface AccountFacts {
  kind: 'PER' | 'INT';
}

const KINDS = {
  PER: {
    name: 'BAL PER, boîte personnelle',
    what: 'Une BAL PER est la boîte personnelle d’un professionnel de santé qui a un numéro RPPS. Vous y échangez en votre nom, et personne d’autre ne l’ouvre. Votre numéro RPPS est noté comme déclaré, jusqu’à ce que le centre de services l’ait vérifié.',
  },
  INT: {
    name: 'BAL INT, boîte interne',
    what: 'Une BAL INT est la boîte d’un professionnel de santé dont le numéro RPPS n’est pas encore attribué. Vous y échangez en votre nom, et personne d’autre ne l’ouvre. Dès que vous aurez votre numéro RPPS, communiquez-le au centre de services.',
  },
};

/** A new individual account is open: what it is for, and what its owner can do next. */
export function accountOpenedMail({ kind }: AccountFacts, stationery: Stationery): MailText {
  const { name, what } = KINDS[kind];
  return layout(
    {
      subject: 'Bienvenue : votre compte individuel est ouvert',
      preview: 'À quoi il sert, et par où commencer.',
      title: 'Bienvenue, votre compte individuel est ouvert',
      blocks: [
        { say: 'Votre adresse mail est confirmée : votre compte est ouvert.' },
        { facts: [['Type de compte', name]] },
        { say: what },
        {
          say: 'Ce compte vous donne aussi accès aux boîtes organisationnelles (BAL ORG), partagées par les équipes. Voici par où commencer :',
        },
        {
          steps: [
            'Connectez-vous avec votre adresse mail et votre mot de passe, puis saisissez le code reçu par mail.',
            'Votre structure n’a pas encore de BAL ORG ? Demandez-la depuis votre espace : votre compte y sera associé.',
            'Elle en a déjà une ? Demandez à son gestionnaire de vous y inviter avec cette adresse mail, puis acceptez l’invitation.',
          ],
        },
        SIGN_IN_LINK,
        { say: 'Vous n’avez pas créé ce compte ? Prévenez le centre de services.' },
      ],
    },
    stationery,
  );
}
