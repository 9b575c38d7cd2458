export const fr = {
  name: 'Membre |||| Membres',
  tabs: 'Membres, invitations et demandes d’accès',
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

export const joinRequestsFr = {
  name: 'Demande d’accès |||| Demandes d’accès',
  none: 'Aucune demande d’accès ne correspond.',
  whoAnswers:
    'Les personnes qui gèrent la boîte répondent. Elles reçoivent un rappel après trois jours ; sans réponse au bout de quinze, la demande prend fin et son auteur en est averti. Vous pouvez répondre à leur place si vous connaissez la personne.',
  says: '« %{message} »',
  remindedAt: 'Rappel envoyé le %{date}',
  statuses: {
    PENDING: 'En attente',
    ACCEPTED: 'Acceptée',
    REFUSED: 'Refusée',
    EXPIRED: 'Sans réponse',
    ENDED: 'Boîte fermée',
  },
  fields: {
    q: 'Nom, mail ou boîte',
    account: 'Personne',
    mailbox: 'Boîte',
    status: 'État',
    askedAt: 'Demandée le',
    answerBefore: 'Fin sans réponse',
    acts: 'Actions',
  },
};
