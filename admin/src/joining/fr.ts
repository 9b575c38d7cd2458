export const joining = {
  title: 'Une boîte partagée existe peut-être déjà pour vous',
  lead: 'Si vos collègues ont déjà une boîte, demandez à y être ajouté : avec deux boîtes pour une même équipe, les messages se perdent entre l’une et l’autre.',
  reasons: {
    SAME_STRUCTURE_AND_SERVICE: 'Même structure et même service que votre demande.',
    SAME_PHONE: 'Même téléphone que votre demande.',
    SAME_CONTACT_MAIL: 'Demandée avec la même adresse mail de contact.',
    NEAR_DESCRIPTION: 'Description presque identique à la vôtre.',
  },
  ask: 'Demander à être ajouté à cette boîte',
  askLabel: 'Demander à être ajouté à « {description} »',
  accountNeeded: 'Pour demander à y être ajouté, il vous faut un compte individuel associé.',
  linkAccount: 'Associer un compte',
  otherwise: 'Il vous faut bien une autre boîte ? Continuez : votre demande sera examinée comme toute autre.',
  failed:
    'Nous n’avons pas pu vérifier si une boîte existe déjà pour vous. Vous pouvez continuer : le centre de services le vérifiera.',
  dialogTitle: 'Demander à être ajouté',
  dialogText:
    'Les personnes qui gèrent « {description} » reçoivent un mail avec votre nom et l’adresse de votre compte individuel. Elles acceptent ou refusent, et un mail vous le dit. Votre brouillon est gardé.',
  message: 'Un mot pour ces personnes',
  messageHint:
    'Facultatif : votre fonction, qui vous connaît dans l’équipe. Ne saisissez aucune donnée de patient.',
  send: 'Envoyer ma demande',
  asked: 'Votre demande est envoyée à ceux qui gèrent cette boîte. Leur réponse vous parviendra par mail.',
  follow: 'Voir mes demandes',
};
