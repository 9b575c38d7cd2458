import { setTestEnvironment } from '@balorg/common/testing';

/** Nobody answers there: a test that needs the national directory starts a simulator and names its address. */
const NOBODY = 'http://127.0.0.1:1';

setTestEnvironment('directory', {
  NATIONAL_WRITE_URL: `${NOBODY}/operator/fhir/v2`,
  NATIONAL_WRITE_KEY: 'write-key-of-the-tests',
  NATIONAL_READ_URL: `${NOBODY}/fhir/v2`,
  NATIONAL_READ_KEY: 'read-key-of-the-tests',
  NATIONAL_EXTRACTION_URL: `${NOBODY}/extraction`,
  STRUCTURE_REGISTER_URL: `${NOBODY}/finess/etablissements.csv`,
});
