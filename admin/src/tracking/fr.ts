import { correction } from './correction.fr';
import { find } from './find.fr';

export const tracking = {
  correction,
  find,
  title: 'Suivre ma demande',
  opening: 'Ouverture de votre suivi…',
  sentTitle: 'Votre demande est enregistrée',
  sentText:
    'Conservez sa référence : {reference}. Un mail de confirmation part vers votre adresse, et un autre vous dira la décision ; vous pouvez fermer cette page.',
  reference: 'Référence',
  description: 'Boîte demandée',
  status: 'État',
  statuses: {
    DRAFT: 'Brouillon',
    SUBMITTED: 'Reçue',
    IN_REVIEW: 'En cours d’examen',
    CORRECTION_ASKED: 'Correction demandée',
    APPROVED: 'Validée',
    REFUSED: 'Refusée',
    WITHDRAWN: 'Retirée',
    EXPIRED: 'Expirée',
  },
  trackTitle: 'Où en est-elle ?',
  steps: {
    received: 'Demande reçue',
    correction: 'Correction attendue de votre part',
    review: 'En cours d’examen',
    decided: 'Validée',
    published: 'Transmise à l’annuaire',
    visible: 'Visible dans l’Annuaire Santé',
  },
  endings: { REFUSED: 'Refusée', WITHDRAWN: 'Retirée par vous', EXPIRED: 'Expirée', other: 'Terminée' },
  withheld: 'Hors annuaire : cette boîte n’y est pas publiée.',
  publicationRefused: 'L’annuaire n’a pas accepté la publication : le centre de services s’en occupe.',
  publicationWithdrawn: 'Retirée de l’annuaire.',
  done: 'Fait le {date}',
  decideBefore: 'Décision au plus tard le {date}',
  before: 'Au plus tard le {date}',
  askedAt: 'Demandée le {date}',
  answerBefore: 'Votre réponse est attendue avant le {date}',
  state: { done: 'Terminé', current: 'En cours', ahead: 'À venir', stopped: 'Arrêté' },
  address: 'Adresse MSSanté',
  addressHint: 'Cette adresse ne changera plus.',
  refusalTitle: 'Pourquoi elle a été refusée',
  refusalNext:
    'Si ce point peut être réglé, déposez une nouvelle demande. S’il vous semble inexact, écrivez au centre de services : il peut rouvrir la demande.',
  withdrawnText:
    'Vous l’avez retirée : elle n’est plus examinée. Vous pouvez en déposer une nouvelle, ou demander au centre de services de la rouvrir.',
  expiredTitle: 'Votre demande a expiré',
  expiredText:
    'La correction demandée n’est pas arrivée à temps. Déposez une nouvelle demande, ou demandez au centre de services de rouvrir celle-ci.',
  approvedTitle: 'Pour ouvrir la boîte',
  approvedText:
    'Connectez-vous avec le compte individuel associé, puis choisissez son adresse sous votre nom, en haut à droite : « Changer de compte ». Sans compte associé, son premier gestionnaire reçoit d’abord une invitation.',
  refreshed: 'Cette page se met à jour seule.',
  withdraw: 'Retirer ma demande',
  withdrawTitle: 'Retirer cette demande ?',
  withdrawText: 'La demande {reference} ne sera plus examinée. Vous pourrez en déposer une nouvelle.',
  withdrawConfirm: 'Oui, retirer la demande',
  withdrawn: 'Votre demande est retirée',
  newRequest: 'Déposer une nouvelle demande',
};
