import { copy } from './copy';

interface Organization {
  telecom?: { value: string }[];
}

/** The addresses that the public finds for a FINESS in the national directory, in lower case. */
export async function addressesPublished(finess: string): Promise<string[]> {
  const identifier = encodeURIComponent(`https://finess.esante.gouv.fr|${finess}`);
  const answer = await fetch(`${copy.urls['simulator']}/fhir/v2/Organization?identifier=${identifier}`, {
    headers: { 'ESANTE-API-KEY': copy.env['directory']?.['NATIONAL_READ_KEY'] ?? '' },
  });
  const bundle = (await answer.json()) as { entry?: { resource: Organization }[] };
  const telecoms = (bundle.entry ?? []).flatMap(({ resource }) => resource.telecom ?? []);
  return telecoms.map(({ value }) => value.toLowerCase());
}
