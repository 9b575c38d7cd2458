export const fields = {
  contactEmail: 'Adresse mail',
  description: 'Description du compte',
  identifierType: 'Type d’identifiant établissement',
  identifier: 'Identifiant établissement',
  address: 'Adresse',
  town: 'Ville',
  postcode: 'Code postal',
  regionCode: 'Région',
  departmentCode: 'Département',
  socialName: 'Nom social',
  service: 'Service de rattachement',
  phone: 'Téléphone professionnel',
  secondPhone: 'Deuxième téléphone professionnel',
  managerFamilyName: 'Nom du responsable',
  managerGivenName: 'Prénom du responsable',
  managerProfessionKey: 'Profession',
  managerRpps: 'Identifiant (numéro RPPS)',
  dematerialisation: 'Dématérialisation',
  visibleInDirectory: 'Visibilité dans l’annuaire Medimail',
  listeRouge: 'Liste rouge (Annuaire Santé national)',
};

export const hints = {
  contactEmail: 'L’adresse où joindre votre équipe au sujet de la boîte.',
  description: 'Nom du service, de la structure, ville et code postal.',
  phone: 'Dix chiffres, ou l’indicatif du pays.',
  managerRpps: '11 chiffres.',
  dematerialisation: 'Tous les échanges se font sans papier. Il est conseillé de laisser cette case cochée.',
  visibleInDirectory:
    'Les autres utilisateurs de Medimail trouvent l’adresse de la boîte dans leur annuaire.',
  listeRouge: 'Cochez seulement pour que la boîte ne paraisse pas dans l’annuaire national.',
};

export const identifierHints = {
  FINESS: 'FINESS géographique : 9 caractères.',
  SIREN: '9 chiffres.',
  SIRET: '14 chiffres : le SIREN, puis les 5 chiffres de l’établissement.',
};

export const placeholders = {
  contactEmail: 'ex : secretariat@exemple.fr',
  description: 'ex : pharmacie du lac, 66000 Perpignan',
  identifierType: 'Sélectionner un type d’identifiant',
  departmentCode: 'Sélectionner un département',
  managerProfessionKey: 'Sélectionner une profession',
  address: 'Renseigner une adresse',
  town: 'Renseigner une ville',
  postcode: 'Renseigner un code postal',
};
