/** Enhanced codes (RFC 3463) say more than the three digits; both are read from the start of the reply. */
const ENHANCED: [pattern: RegExp, meaning: string][] = [
  [/^[45]\.1\.[1-3]$/, 'Cette adresse n’existe pas chez son hébergeur : vérifiez-la avec la personne.'],
  [/^[45]\.1\.10$/, 'Ce domaine ne reçoit pas de mails : vérifiez l’adresse avec la personne.'],
  [/^[45]\.2\.1$/, 'La boîte du destinataire est désactivée ou ne reçoit plus de mails.'],
  [/^[45]\.2\.2$/, 'La boîte du destinataire est pleine.'],
  [/^[45]\.(2|3)\.[34]$/, 'Le message est trop volumineux pour la boîte du destinataire.'],
  [/^[45]\.4\.\d+$/, 'Le serveur du destinataire ne peut pas être joint.'],
  [
    /^[45]\.7\.\d+$/,
    'Le serveur du destinataire refuse nos messages (règle de sécurité ou protection contre le spam).',
  ],
];

const BASIC: Record<number, string> = {
  421: 'Le relais de messagerie est momentanément indisponible.',
  450: 'La boîte du destinataire est momentanément indisponible.',
  451: 'Le serveur du destinataire a rencontré une difficulté passagère.',
  452: 'Le serveur du destinataire manque de place.',
  550: 'L’adresse est refusée par son hébergeur : elle n’existe pas ou n’accepte pas nos messages.',
  551: 'Le destinataire a changé d’adresse.',
  552: 'La boîte du destinataire est pleine.',
  553: 'L’adresse est mal formée ou n’existe pas.',
  554: 'Le serveur du destinataire refuse le message.',
};

const NO_REPLY: Record<string, string> = {
  ETIMEDOUT: 'Le relais de messagerie n’a pas répondu à temps.',
  EABORT: 'Le relais de messagerie n’a pas répondu à temps.',
  ECONNECTION: 'Le relais de messagerie a coupé la connexion.',
  ESOCKET: 'Le relais de messagerie est injoignable.',
  EDNS: 'Le relais de messagerie est introuvable.',
  ETLS: 'La connexion chiffrée au relais de messagerie a échoué.',
  EAUTH: 'Le relais de messagerie refuse notre identification.',
};

export const TAKEN = 'Accepté par le relais de messagerie.';
export const EXPIRED =
  'Non envoyé : le code ou le lien avait expiré avant que le relais ne prenne le message.';
export const TRIED_LONG_ENOUGH = 'Abandonné après trois jours d’essais.';

/** What an SMTP reply means, in plain French. */
export function replyInFrench(code: number, reply: string): string {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1];
  const known = enhanced && ENHANCED.find(([pattern]) => pattern.test(enhanced))?.[1];
  if (known) return known;
  return (
    BASIC[code] ??
    (code < 500 ? 'Le relais de messagerie demande d’essayer plus tard.' : 'Le message est refusé.')
  );
}

/** What a failure without a reply means, in plain French. */
export const faultInFrench = (code: string): string =>
  NO_REPLY[code] ?? 'L’envoi a échoué pour une raison inattendue ; elle est notée dans le journal.';
