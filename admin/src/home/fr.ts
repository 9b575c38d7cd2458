export const home = {
  title: 'Une adresse sécurisée pour toute votre équipe',
  lead: 'Pharmacie, service hospitalier, cabinet, maison de santé : demandez la boîte organisationnelle qui permet d’échanger des données de santé avec les professionnels et les structures équipés d’une messagerie MSSanté.',
  kindsTitle: 'Trois sortes de boîtes',
  kinds: {
    org: {
      name: 'BAL ORG',
      title: 'La boîte partagée de votre structure',
      text: 'Plusieurs personnes l’ouvrent, avec ou sans numéro RPPS, chacune depuis son compte individuel. Un professionnel de santé en répond. Elle peut figurer dans l’Annuaire Santé ; une pharmacie peut alors être contactée depuis Mon espace santé.',
    },
    per: {
      name: 'BAL PER',
      title: 'La boîte personnelle d’un professionnel',
      text: 'Un compte à votre nom, avec votre numéro RPPS. Son adresse figure dans l’annuaire national de MSSanté.',
    },
    int: {
      name: 'BAL INT',
      title: 'La boîte interne, en attendant le RPPS',
      text: 'Un compte à votre nom quand votre numéro RPPS n’est pas encore attribué : formation, diplôme étranger. Selon la région, elle peut recevoir une adresse nationale.',
    },
  },
  firstTitle: 'Commencez par votre compte individuel',
  firstText:
    'Une boîte partagée s’ouvre toujours depuis un compte individuel. Si vous n’en avez pas encore, créez-le d’abord : la demande sera plus courte et la boîte visible dans l’annuaire.',
  wayTitle: 'De la demande à l’annuaire',
  way: [
    {
      title: 'Choisissez votre région',
      text: 'Le service est ouvert dans les régions dont le GRADeS l’a retenu.',
    },
    {
      title: 'Associez votre compte individuel',
      text: 'Adresse mail, mot de passe, puis un code reçu par mail.',
    },
    {
      title: 'Décrivez la boîte',
      text: 'La structure, son FINESS, et le professionnel de santé responsable.',
    },
    {
      title: 'Le GRADeS vérifie',
      text: 'Vous suivez chaque étape, avec ses dates, et recevez un mail à la décision.',
    },
    {
      title: 'La boîte devient visible',
      text: 'Elle paraît dans l’Annuaire Santé dans les 72 heures après la validation.',
    },
  ],
};
