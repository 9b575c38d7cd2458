export const fr = {
  name: 'Publication |||| Publications',
  none: 'Aucune publication ne correspond.',
  fields: {
    q: 'Adresse, description ou structure',
    address: 'Adresse',
    status: 'État',
    channel: 'Voie',
    publishBefore: 'Visible avant',
    visibleAt: 'Visible depuis',
    late: 'Échéance',
    lastAnswer: 'Dernière réponse',
    nextAttemptAt: 'Prochain essai',
  },
  statuses: {
    TO_SEND: 'À envoyer',
    SENT: 'Envoyée',
    CONFIRMED: 'Confirmée',
    VISIBLE: 'Visible',
    REFUSED: 'Refusée par l’annuaire',
    TO_WITHDRAW: 'Retrait en cours',
    WITHDRAWN: 'Retirée',
    WITHHELD: 'Retenue',
  },
  channels: { FHIR: 'Envoi direct', FILE: 'Fichier à déposer' },
  held: 'Attend « Publier »',
  track: 'Suivi de la publication',
  noAnswer: 'Aucune réponse pour l’instant',
  rawAnswer: 'Voir la réponse brute',
  attempts: '%{smart_count} essai fait |||| %{smart_count} essais faits',
  verdicts: {
    count: 'Lignes traitées : %{done} sur %{total}.',
    done: 'Fait',
    refused: 'Non traitée',
  },
  onlyLate: 'En retard seulement',
  tooMany: 'Choisissez %{most} lignes au plus pour agir.',
  unknown: 'Publication inconnue',
  actions: {
    publish: 'Publier',
    retry: 'Renvoyer',
    withdraw: 'Retirer',
    export: 'Exporter',
    confirm: 'Confirmer l’export',
  },
  confirm: {
    publish:
      'Une boîte sera envoyée à l’annuaire national. |||| %{smart_count} boîtes seront envoyées à l’annuaire national.',
    retry:
      'L’envoi d’une boîte reprendra tout de suite. |||| L’envoi de %{smart_count} boîtes reprendra tout de suite.',
    withdraw:
      'Une boîte ne sera plus trouvée dans l’annuaire national, jusqu’à ce que quelqu’un la publie à nouveau. |||| %{smart_count} boîtes ne seront plus trouvées dans l’annuaire national, jusqu’à ce que quelqu’un les publie à nouveau.',
    export:
      'Un fichier d’une ligne est téléchargé. Déposez-le auprès de l’annuaire, puis revenez confirmer l’export. |||| Un fichier de %{smart_count} lignes au plus est téléchargé. Déposez-le auprès de l’annuaire, puis revenez confirmer l’export.',
    confirm:
      'Vous confirmez que le fichier a été déposé et accepté pour cette boîte. |||| Vous confirmez que le fichier a été déposé et accepté pour ces %{smart_count} boîtes.',
  },
  notifications: {
    publish: '%{smart_count} boîte à publier. |||| %{smart_count} boîtes à publier.',
    retry: '%{smart_count} envoi repris. |||| %{smart_count} envois repris.',
    withdraw: '%{smart_count} retrait demandé. |||| %{smart_count} retraits demandés.',
    export: '%{smart_count} ligne exportée. |||| %{smart_count} lignes exportées.',
    confirm: '%{smart_count} dépôt confirmé. |||| %{smart_count} dépôts confirmés.',
  },
};
