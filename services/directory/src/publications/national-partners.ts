import { env } from '../env';
import type { Partners } from './advance-publication';
import { FhirPatch } from './adapters/fhir-patch';
import { FhirReader } from './adapters/fhir-read';
import { Limiter } from './adapters/limiter';

/** The national directory as the settings name it. */
export const nationalPartners = (): Partners => ({
  publisher: new FhirPatch({
    base: env.NATIONAL_WRITE_URL,
    key: env.NATIONAL_WRITE_KEY,
    limiter: new Limiter(env.NATIONAL_WRITES_PER_S),
  }),
  reader: new FhirReader({
    base: env.NATIONAL_READ_URL,
    key: env.NATIONAL_READ_KEY,
    limiter: new Limiter(env.NATIONAL_READS_PER_S),
  }),
});
