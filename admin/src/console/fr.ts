import { fr as deadDeliveries } from './dead-deliveries/fr';
import { fr as mailboxRequests } from './mailbox-requests/fr';
import { fr as mailboxes } from './mailboxes/fr';
import { fr as mails } from './mails/fr';
import { fr as publications } from './publications/fr';
import { fr as structures } from './structures/fr';

export const fr = {
  console: {
    name: 'Balorg · Console',
    changedFields: 'Modifié depuis votre lecture : %{fields}.',
    choosePage: 'Choisir toutes les lignes de la page',
    chooseRow: 'Choisir %{row}',
    chosen: '%{smart_count} ligne choisie |||| %{smart_count} lignes choisies',
    dueSoon: 'Échéance proche',
    errorReference: 'Référence à communiquer : %{reference}.',
    late: 'En retard',
    loading: 'Chargement…',
    noTerm: 'Sans échéance',
    notGiven: 'Non renseigné',
    openFile: 'Ouvrir',
    personalSpace: 'Mon espace personnel',
    reload: 'Recharger',
    rowCount: '%{smart_count} résultat |||| %{smart_count} résultats',
    shortcuts: {
      title: 'Raccourcis clavier',
      on: 'Utiliser les raccourcis d’une seule touche',
      help: 'Afficher cette aide',
      nextRow: 'Ligne suivante',
      previousRow: 'Ligne précédente',
      openRow: 'Ouvrir la ligne (ou Entrée)',
      claim: 'Prendre la demande affichée',
    },
    signOut: 'Se déconnecter',
  },
  audit: {
    title: 'Historique',
    none: 'Rien n’a encore été enregistré.',
    refused: 'Refusé',
    otherAction: '%{actor} : %{action}.',
    actors: { ACCOUNT: 'Un compte supprimé', APPLICANT: 'Le demandeur', SYSTEM: 'Le service' },
    actions: {
      'mailbox-request': {
        'link-account': '%{actor} a associé son compte individuel à la demande.',
        submit: '%{actor} a envoyé la demande.',
        withdraw: '%{actor} a retiré la demande.',
        claim: '%{actor} a pris la demande.',
        release: '%{actor} a libéré la demande.',
        approve: '%{actor} a validé la demande.',
        'cancel-approval': '%{actor} a annulé la validation.',
        refuse: '%{actor} a refusé la demande.',
      },
      member: {
        add: '%{actor} a ajouté un membre.',
        invite: '%{actor} a invité une personne.',
        'accept-invitation': '%{actor} a accepté une invitation.',
        'revoke-invitation': '%{actor} a retiré une invitation.',
        change: '%{actor} a changé le rôle d’un membre.',
        remove: '%{actor} a retiré un membre.',
      },
      publication: {
        publish: '%{actor} a demandé la publication.',
        retry: '%{actor} a demandé un nouvel envoi à l’annuaire.',
        withdraw: '%{actor} a demandé le retrait de l’annuaire.',
        export: '%{actor} a exporté la publication dans un fichier.',
        confirm: '%{actor} a confirmé le dépôt du fichier.',
      },
      mail: { resend: '%{actor} a renvoyé un mail.' },
    },
  },
  resources: { mailboxRequests, mailboxes, publications, mails, structures, deadDeliveries },
};
