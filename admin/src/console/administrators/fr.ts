export const fr = {
  name: 'Administrateur |||| Administrateurs',
  none: 'Aucun droit d’administration ne correspond.',
  since: 'Depuis le %{date}',
  fields: {
    q: 'Début du nom ou du mail, ou RPPS',
    account: 'Personne',
    acts: 'Actions',
    email: 'Adresse mail du compte individuel',
    givenAt: 'Depuis le',
    identifier: 'Numéro',
    identifierType: 'Type',
    regionCode: 'Région',
    role: 'Droit',
    scope: 'Région ou structure',
    structure: 'Structure',
  },
  roles: {
    GRADES_ADMINISTRATOR: 'Administrateur GRADeS',
    STRUCTURE_ADMINISTRATOR: 'Administrateur de structure',
  },
  actions: { entrust: 'Nommer un administrateur', withdraw: 'Retirer le droit' },
  entrust: {
    email: 'La personne doit avoir un compte individuel actif avec cette adresse.',
    number: 'Le nom de la structure s’affiche dès que le numéro est complet.',
    register: {
      LOOKING: 'Recherche dans le registre…',
      AWAY: 'Le registre ne répond pas : vérifiez vous-même le numéro.',
      UNKNOWN: 'Le registre ne connaît pas ce numéro : vérifiez-le. Le droit portera sur ce numéro.',
      CLOSED: 'Le registre indique que cette structure est fermée.',
      LEGAL_ENTITY:
        'C’est une entité juridique, sans BAL ORG : nommez l’administrateur sur chacun de ses établissements.',
    },
    effects: {
      GRADES_ADMINISTRATOR:
        'La personne verra toutes les demandes, BAL ORG et comptes de la région et pourra en décider comme vous. Un mail la prévient.',
      STRUCTURE_ADMINISTRATOR:
        'La personne verra dans la console les demandes, BAL ORG et membres de cette structure, et pourra en gérer les membres. Un mail la prévient.',
    },
  },
  withdraw: {
    title: 'Retirer le droit de %{name}',
    effects: {
      GRADES_ADMINISTRATOR:
        'Cette personne ne verra plus rien de la région dans la console. Son compte individuel et ses boîtes restent. Un mail la prévient à %{email}.',
      STRUCTURE_ADMINISTRATOR:
        'Cette personne ne verra plus rien de la structure dans la console. Son compte individuel et ses boîtes restent. Un mail la prévient à %{email}.',
    },
  },
  ofStructure: {
    title: 'Administrateurs de la structure',
    none: 'Personne n’administre encore cette structure.',
  },
  notifications: { entrusted: 'Administrateur nommé.', withdrawn: 'Droit retiré.' },
};
