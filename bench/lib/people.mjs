import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from '../../e2e/lib/gateway-client.mjs';
import { openAccount, signIn } from '../../e2e/lib/sign-in.mjs';

const REVIEWERS = ['claire.fabre@grades-occitanie.example', 'julien.roques@grades-occitanie.example'];

/** The region's two demonstration administrators, each signed in once. */
export function signInReviewers(copy, catcher) {
  const { signIns } = JSON.parse(readFileSync(join(copy.dataDir, 'demonstration.json'), 'utf8'));
  const people = REVIEWERS.map((email) => signIns.find((person) => person.email === email));
  return Promise.all(people.map((person) => signIn(new Visitor(copy), catcher, person)));
}

/** Applicants with accounts of their own, opened at the gateway and proven by the code from the mail. */
export function openApplicants(copy, catcher, count) {
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      openAccount(new Visitor(copy), catcher, {
        kind: 'INT',
        regionCode: '76',
        email: `applicant-${index + 1}@bench.example`,
        password: randomBytes(18).toString('base64url'),
        familyName: `Mesure${'abcdefghijklmnopqrstuvwxyz'[index]}`,
        givenName: 'Camille',
        professionKey: 'G15-21',
      }),
    ),
  );
}
