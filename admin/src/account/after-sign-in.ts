/** Where a sign-in may lead: the personal space or the console, never another site. */
const PLACES = ['/espace', '/console'];

export function afterSignIn(wanted: string | string[] | undefined): string {
  if (typeof wanted !== 'string') return '/espace';
  const known = PLACES.some((place) => wanted === place || wanted.startsWith(`${place}/`));
  return known && !wanted.includes('..') ? wanted : '/espace';
}
