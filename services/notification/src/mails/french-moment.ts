const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** « mardi 3 mars 2026 à 17 h 30 », in Paris time. */
export function frenchMoment(iso: string): string {
  const part = Object.fromEntries(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  const day = part['day'] === '1' ? '1er' : part['day'];
  const minutes = part['minute'] === '00' ? '' : ` ${part['minute']}`;
  return `${part['weekday']} ${day} ${part['month']} ${part['year']} à ${Number(part['hour'])} h${minutes}`;
}
