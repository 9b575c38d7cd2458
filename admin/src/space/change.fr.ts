export const change = {
  open: 'Modifier',
  title: 'Modifier la boîte',
  lead: 'L’adresse {address} et la structure ne changent jamais.',
  effects: {
    dematerialisation:
      'Cochée : tous les échanges se font sans papier. Il est conseillé de laisser cette case cochée.',
    visibleInDirectory:
      'Cochée : les autres utilisateurs de Medimail trouvent la boîte dans leur annuaire. Décochée : elle n’y paraît plus.',
    listeRouge:
      'Cochée : la boîte est retirée de l’Annuaire Santé national. Décochée : elle y est transmise de nouveau.',
  },
  told: 'L’annuaire reçoit la modification.',
  submit: 'Enregistrer',
  done: 'La boîte est modifiée.',
};
