export const myRequests = {
  title: 'Mes demandes',
  lead: 'Les boîtes partagées demandées avec votre compte individuel, les plus récentes d’abord.',
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
