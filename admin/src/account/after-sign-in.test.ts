import { afterSignIn } from './after-sign-in';

it.each(['/espace', '/espace/boite', '/console'])('leads to %s', (page) => {
  expect(afterSignIn(page)).toBe(page);
});

it.each([
  'https://example.org',
  '//example.org',
  '/\\example.org',
  '/espace.example.org',
  '/espace/../langue',
  '/creer',
])('does not lead to %s', (page) => {
  expect(afterSignIn(page)).toBe('/espace');
});

it('leads to the personal space when nothing was asked', () => {
  expect(afterSignIn(undefined)).toBe('/espace');
  expect(afterSignIn(['/console', '/console'])).toBe('/espace');
});
