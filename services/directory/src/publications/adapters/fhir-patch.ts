import { callPartner } from './call-partner';
import type { Answer, DirectoryPublisher, NationalMailbox, Setback, Sighting } from './directory-publisher';
import { contactPoint, structureCriterion } from './fhir-mailbox';
import { sightingIn, type FhirSettings } from './fhir-read';
import { plainAnswer } from './plain-answers';

type Part = { name: string } & Record<string, unknown>;

const operation = (type: string, path: string, ...rest: Part[]) => ({
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'operation',
      part: [{ name: 'type', valueCode: type }, { name: 'path', valueString: path }, ...rest],
    },
  ],
});

const mailboxPath = (address: string) => `Organization.telecom.where(value = '${address}')`;

/**
 * Writes by a conditional FHIRPath Patch on Organization.telecom, as the draft guide of July 2026 announces it
 * (ansforge/interop-ig-fhir-api-messagerie-securisee-sante), and reads the operators' own view of it.
 */
export class FhirPatch implements DirectoryPublisher {
  constructor(private readonly settings: FhirSettings) {}

  async look(mailbox: NationalMailbox): Promise<Sighting | Setback> {
    const { base, key } = this.settings;
    return sightingIn(
      await callPartner({ method: 'GET', base, path: structureCriterion(mailbox), key }),
      mailbox,
    );
  }

  write(mailbox: NationalMailbox, { seen, spelledAddress, contactPoints }: Sighting): Promise<Answer> {
    const value = { name: 'value', valueContactPoint: contactPoint({ ...mailbox, address: spelledAddress }) };
    return this.patch(
      mailbox,
      seen === 'ABSENT'
        ? operation('insert', 'Organization.telecom', { name: 'index', valueInteger: contactPoints }, value)
        : operation('replace', mailboxPath(spelledAddress), value),
      'L’Annuaire Santé a enregistré l’adresse.',
    );
  }

  remove(mailbox: NationalMailbox, { spelledAddress }: Sighting): Promise<Answer> {
    return this.patch(
      mailbox,
      operation('delete', mailboxPath(spelledAddress)),
      'L’Annuaire Santé a retiré l’adresse.',
    );
  }

  private async patch(mailbox: NationalMailbox, body: object, done: string): Promise<Answer> {
    const { base, key, limiter } = this.settings;
    await limiter.turn();
    const heard = await callPartner({ method: 'PATCH', base, path: structureCriterion(mailbox), key, body });
    const said = {
      raw: heard.raw,
      ...(heard.retryAfterS === undefined ? {} : { retryAfterS: heard.retryAfterS }),
    };
    if (heard.status === 200 || heard.status === 204) return { ...said, outcome: 'DONE', answer: done };
    const { final, answer } = plainAnswer(heard);
    return { ...said, outcome: final ? 'REFUSED' : 'LATER', answer };
  }
}
