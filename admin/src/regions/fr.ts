export const regions = {
  title: 'Dans quelle région exercez-vous ?',
  lead: 'La création de compte est possible dans les régions qui ont choisi ce service pour la messagerie sécurisée de santé des libéraux.',
  openTitle: 'Régions ouvertes',
  closedTitle: 'Autres régions',
  closedIntro: 'Le service n’y est pas ouvert. Choisissez la vôtre pour savoir à qui vous adresser.',
  closed: {
    title: 'Le service n’est pas ouvert dans votre région : {name}',
    lead: 'Aucune demande ne peut y être enregistrée ici.',
    whom: '{name} vous indiquera la messagerie sécurisée proposée dans votre région.',
    whomUnknown:
      'Le groupement régional d’e-santé (GRADeS) de votre région vous indiquera la messagerie sécurisée qui y est proposée. L’Agence du Numérique en Santé publie la liste de ces groupements.',
    visit: 'Aller sur le site de {name}',
    ans: 'Voir le site de l’Agence du Numérique en Santé',
    other: 'Choisir une autre région',
  },
  what: {
    title: 'Que souhaitez-vous créer ?',
    shared: 'Nous créons un compte partagé',
    sharedKicker: 'BAL ORG',
    sharedText:
      'Une boîte organisationnelle, que plusieurs personnes de votre structure ouvrent depuis leur compte individuel.',
    individual: 'Je crée mon compte individuel',
    individualKicker: 'BAL PER ou BAL INT',
    individualText: 'Un compte à votre nom, avec votre numéro RPPS ou en attendant de le recevoir.',
    draftTitle: 'Une demande vous attend',
    draftText: 'Brouillon enregistré le {date}. Vous pouvez la reprendre où vous l’aviez laissée.',
    draftResume: 'Reprendre ma demande',
    structureTitle: 'Vous appartenez à une structure de santé ?',
    without: 'Elle n’a pas encore Medimail',
    withoutText:
      'La structure doit d’abord être raccordée au service : remplissez le formulaire de demande de raccordement de la région.',
    withoutLink: 'Demander le raccordement',
    with: 'Elle a déjà Medimail',
    withText:
      'Adressez-vous à l’administrateur Medimail de votre structure : c’est lui qui crée votre compte. S’il n’est pas connu, le centre de services vous dira qui il est.',
  },
};
