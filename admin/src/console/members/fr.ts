export const fr = {
  name: 'Membre |||| Membres',
  tabs: 'Membres et invitations',
  none: 'Aucun membre ne correspond.',
  fields: {
    q: 'Nom, mail ou boîte',
    account: 'Personne',
    mailbox: 'Boîte',
    role: 'Rôle',
    addedAt: 'Depuis le',
    lastAccessAt: 'Dernier accès',
  },
};

export const invitationsFr = {
  name: 'Invitation |||| Invitations',
  none: 'Aucune invitation ne correspond.',
  fields: {
    q: 'Mail ou boîte',
    email: 'Adresse invitée',
    mailbox: 'Boîte',
    role: 'Rôle',
    status: 'État',
    sentAt: 'Envoyée le',
    expiresAt: 'Expire',
    acts: 'Actions',
  },
};
