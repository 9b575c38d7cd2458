import { fr as accounts } from './accounts/fr';
import { fr as administrators } from './administrators/fr';
import { fr as auditEntries } from './audit/fr';
import { fr as deadDeliveries } from './dead-deliveries/fr';
import { fr as mailboxRequests } from './mailbox-requests/fr';
import { fr as mailboxes } from './mailboxes/fr';
import { fr as mails } from './mails/fr';
import { fr as members, invitationsFr as invitations, joinRequestsFr as joinRequests } from './members/fr';
import { fr as publications } from './publications/fr';
import { fr as regionProfiles } from './region-profiles/fr';
import { fr as structures } from './structures/fr';

export const fr = {
  console: {
    name: 'Balorg · Console',
    menu: 'Menu de la console',
    changedFields: 'Modifié depuis votre lecture : %{fields}.',
    choosePage: 'Choisir toutes les lignes de la page',
    chooseRow: 'Choisir %{row}',
    chosen: '%{smart_count} ligne choisie |||| %{smart_count} lignes choisies',
    dueSoon: 'Échéance proche',
    errorReference: 'Référence à communiquer : %{reference}.',
    late: 'En retard',
    fileNotFound: {
      title: 'Fiche introuvable',
      what: 'Cette fiche n’existe pas, ou vous n’y avez pas accès. Rien n’a été changé.',
      toList: 'Voir la liste : %{list}',
    },
    fileUnread: 'Fiche non lue',
    loading: 'Chargement…',
    moreActs: 'Plus',
    noTerm: 'Sans échéance',
    notGiven: 'Non renseigné',
    openFile: 'Ouvrir',
    pageNotFound: {
      title: 'Page introuvable',
      what: 'Rien ne se trouve à cette adresse.',
      toQueue: 'Aller aux BAL ORG en attente',
    },
    personalSpace: 'Mon espace personnel',
    reasonLength: 'De %{shortest} à %{longest} caractères (%{length} saisis).',
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
        'discard-draft': '%{actor} a abandonné un brouillon : ce qui y était saisi est supprimé.',
        submit: '%{actor} a envoyé la demande.',
        withdraw: '%{actor} a retiré la demande.',
        claim: '%{actor} a pris la demande.',
        release: '%{actor} a libéré la demande.',
        approve: '%{actor} a validé la demande.',
        'cancel-approval': '%{actor} a annulé la validation.',
        refuse: '%{actor} a refusé la demande.',
        'ask-for-correction': '%{actor} a demandé une correction.',
        correct: '%{actor} a corrigé la demande.',
        reopen: '%{actor} a rouvert la demande.',
        expire: '%{actor} a fait expirer la demande, restée sans réponse.',
        'add-note': '%{actor} a ajouté une note interne.',
        'ask-tracking-link': '%{actor} a demandé un nouveau lien de suivi.',
      },
      mailbox: {
        update: '%{actor} a modifié la boîte.',
        suspend: '%{actor} a suspendu la boîte.',
        reactivate: '%{actor} a réactivé la boîte.',
        close: '%{actor} a fermé la boîte définitivement.',
      },
      member: {
        'ask-to-join': '%{actor} a demandé à être ajouté.',
        'let-join': '%{actor} a accepté une demande d’accès.',
        'refuse-to-join': '%{actor} a refusé une demande d’accès.',
        'join-request-expire': '%{actor} a mis fin à une demande d’accès, restée sans réponse.',
        add: '%{actor} a ajouté un membre.',
        invite: '%{actor} a invité une personne.',
        'resend-invitation': '%{actor} a renvoyé une invitation.',
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
      account: {
        create: '%{actor} a créé le compte.',
        'prove-email': '%{actor} a prouvé son adresse mail.',
        vouch: '%{actor} a ouvert le compte.',
        'verify-rpps': '%{actor} a vérifié le RPPS.',
        disable: '%{actor} a désactivé le compte.',
        enable: '%{actor} a réactivé le compte.',
        'ask-password-reset': '%{actor} a demandé un nouveau mot de passe.',
        'reset-password': '%{actor} a choisi un nouveau mot de passe.',
        'change-password': '%{actor} a changé son mot de passe.',
      },
      right: {
        entrust: '%{actor} a confié un droit d’administration.',
        withdraw: '%{actor} a retiré un droit d’administration.',
      },
      session: {
        open: '%{actor} a ouvert une session.',
        end: '%{actor} a fermé une session.',
      },
      'region-profile': { publish: '%{actor} a publié le profil de la région.' },
      mail: { resend: '%{actor} a renvoyé un mail.' },
    },
  },
  resources: {
    mailboxRequests,
    mailboxes,
    members,
    invitations,
    joinRequests,
    publications,
    mails,
    structures,
    accounts,
    administrators,
    regionProfiles,
    auditEntries,
    deadDeliveries,
  },
};
