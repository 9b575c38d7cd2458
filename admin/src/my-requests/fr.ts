export const myRequests = {
  title: 'Mes demandes',
  lead: 'Les boîtes partagées demandées avec votre compte individuel, les plus récentes d’abord.',
  draft: {
    kicker: 'Brouillon',
    notSent:
      'Cette demande n’est pas encore envoyée. Reprenez-la ici, même si vous l’avez commencée ailleurs.',
    savedAt: 'Enregistré le {date}',
    resume: 'Reprendre',
    resumeLabel: 'Reprendre le brouillon « {description} »',
    discard: 'Abandonner',
    discardLabel: 'Abandonner le brouillon « {description} »',
    discardTitle: 'Abandonner ce brouillon ?',
    discardText:
      'Ce que vous avez saisi pour « {description} » sera supprimé, et ne pourra pas être retrouvé.',
    discardConfirm: 'Supprimer le brouillon',
    waiting: 'Un brouillon vous attend.',
  },
  joining: {
    title: 'Boîtes que vous avez demandé à rejoindre',
    statuses: { PENDING: 'En attente', ACCEPTED: 'Acceptée', REFUSED: 'Refusée', ENDED: 'Sans suite' },
    meanings: {
      PENDING:
        'Les personnes qui gèrent cette boîte doivent répondre. Sans réponse, adressez-vous à elles ou au centre de services.',
      ACCEPTED: 'Ouvrez la boîte par votre nom, en haut à droite : « Changer de compte ».',
      REFUSED: 'Vous pouvez demander une autre boîte, ou redemander après avoir joint ces personnes.',
      ENDED: 'La boîte a été fermée avant qu’une réponse ne soit donnée.',
    },
    reason: 'Motif : {reason}',
    askedAt: 'Demandée le {date}',
    answeredAt: 'réponse le {date}',
  },
  none: 'Aucune demande n’a été faite avec ce compte.',
  cardText: 'Dernière demande : {description}',
  all: 'Voir mes demandes',
  withoutDescription: 'Boîte partagée',
  sentAt: 'Envoyée le {date}',
  decideBefore: 'Décision au plus tard le {date}',
  toCorrect: 'Une correction est attendue de votre part.',
  follow: 'Suivre',
  followLabel: 'Suivre la demande {reference}',
};
