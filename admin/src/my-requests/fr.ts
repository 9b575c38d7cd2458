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
    statuses: {
      PENDING: 'En attente',
      ACCEPTED: 'Acceptée',
      REFUSED: 'Refusée',
      ENDED: 'Sans suite',
      EXPIRED: 'Sans réponse',
    },
    meanings: {
      PENDING:
        'Les personnes qui gèrent cette boîte doivent répondre avant le {date}. Sans réponse, votre demande prend fin et un mail vous le dit.',
      ACCEPTED: 'Ouvrez la boîte par votre nom, en haut à droite : « Changer de compte ».',
      REFUSED: 'Vous pouvez demander une autre boîte, ou redemander après avoir joint ces personnes.',
      ENDED: 'La boîte a été fermée avant qu’une réponse ne soit donnée.',
      EXPIRED:
        'Personne n’a répondu à temps. Joignez les personnes de la boîte ou le centre de services, puis redemandez ; ou demandez votre propre boîte.',
    },
    reason: 'Motif : {reason}',
    askedAt: 'Demandée le {date}',
    remindedAt: 'rappel envoyé le {date}',
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
