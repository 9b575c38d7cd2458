export const fr = {
  name: 'Compte individuel |||| Comptes individuels',
  none: 'Aucun compte individuel ne correspond.',
  onlyAdministrators: 'Administrateurs seulement',
  fields: {
    q: 'Début du nom ou du mail, ou RPPS',
    administrators: 'Administration',
    createdAt: 'Créé le',
    email: 'Adresse mail',
    familyName: 'Personne',
    kind: 'Nature',
    person: 'Personne',
    professionKey: 'Profession',
    reason: 'Motif',
    regionCode: 'Région',
    rpps: 'RPPS',
    rppsStatus: 'État du RPPS',
    status: 'État',
  },
  kinds: { PER: 'BAL PER (professionnel avec RPPS)', INT: 'BAL INT (personne sans RPPS)' },
  kindsInShort: { PER: 'BAL PER', INT: 'BAL INT' },
  statuses: { UNPROVEN: 'Adresse non prouvée', ACTIVE: 'Actif', DISABLED: 'Désactivé' },
  rppsStatuses: { NONE: 'Sans RPPS', DECLARED: 'Déclaré', VERIFIED: 'Vérifié' },
  sections: { identity: 'Identité', rights: 'Droits d’administration' },
  noRight: 'Cette personne n’administre ni région ni structure.',
  mailboxes: {
    title: 'BAL ORG que cette personne peut ouvrir',
    none: 'Cette personne ne peut ouvrir aucune BAL ORG.',
    mailbox: 'BAL ORG',
    role: 'Rôle',
    status: 'État',
    lastAccessAt: 'Dernier accès',
    neverOpened: 'Jamais',
  },
  actions: {
    verifyRpps: 'Marquer le RPPS comme vérifié',
    disable: 'Désactiver',
    enable: 'Réactiver',
  },
  verifyRpps: {
    title: 'Le RPPS est-il bien celui de cette personne ?',
    toCheck:
      'Cherchez ce numéro dans l’Annuaire Santé public. Nom, prénom et profession doivent y être ceux-ci :',
    open: 'Ouvrir l’Annuaire Santé (nouvel onglet)',
    effect:
      'Le numéro sera réservé à ce compte : il ne pourra plus être vérifié pour un autre. La vérification est inscrite à l’historique sous votre nom.',
  },
  disable: {
    title: 'Désactiver le compte de %{name}',
    effect:
      'Ses sessions se terminent aussitôt : la personne ne peut plus se connecter ni ouvrir aucune BAL ORG, mais en reste membre. Un mail lui donne le motif à %{email}.',
    help: 'Le motif est envoyé tel quel à la personne.',
  },
  enable: {
    effect:
      'La personne pourra de nouveau se connecter et ouvrir ses boîtes, avec son mot de passe actuel. Un mail l’en informe à %{email}.',
  },
  notifications: {
    rppsVerified: 'RPPS marqué comme vérifié.',
    disabled: 'Compte désactivé.',
    enabled: 'Compte réactivé.',
  },
};
