import { json, Router, type RequestHandler } from 'express';
import type { OrganizationDirectory } from '../directory/organization-directory';
import { organizationId, organizationResource } from '../fhir/organization-resource';
import { Refusal } from '../fhir/refusal';
import { refuse, unknownRoute } from '../fhir/refuse';
import { requestUrl } from '../fhir/request-url';
import { searchOrganizations } from '../fhir/search-organizations';
import { readQuery, searchset } from '../fhir/searchset';
import { sendFhir } from '../fhir/send-fhir';
import { findTheOne, patchOrganization } from './patch-organization';

const FHIR_JSON = 'application/fhir+json';

const requireFhirJson: RequestHandler = (request, _response, next) => {
  if (!request.is(FHIR_JSON)) throw new Refusal(415, 'not-supported', `The body must be ${FHIR_JSON}`);
  next();
};

/** Writing interface that the draft guide "API messagerie sécurisée" announces to operators, and its full view. */
export function operatorRoutes(directory: OrganizationDirectory): Router {
  const router = Router();
  const readBody = json({ type: FHIR_JSON, limit: '100kb' });

  router.patch('/Organization', requireFhirJson, readBody, (request, response) => {
    const entry = findTheOne(directory, readQuery(requestUrl(request)).criteria);
    const patched = patchOrganization(directory, entry, request.body);
    sendFhir(response, 200, organizationResource(patched, 'operator'));
  });

  router.patch('/Organization/:id', requireFhirJson, readBody, (request, response) => {
    const { id } = request.params;
    const entry = directory.list().find(({ structure }) => organizationId(structure.finess) === id);
    if (!entry) throw new Refusal(404, 'not-found', `Organization/${id} is not known`);
    const patched = patchOrganization(directory, entry, request.body);
    sendFhir(response, 200, organizationResource(patched, 'operator'));
  });

  router.get('/Organization', (request, response) => {
    const url = requestUrl(request);
    const matches = searchOrganizations(directory, readQuery(url).criteria, 'operator');
    sendFhir(response, 200, searchset(matches, url, 'operator'));
  });

  router.use(unknownRoute, refuse);
  return router;
}
