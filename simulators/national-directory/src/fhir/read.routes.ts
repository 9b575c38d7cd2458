import { Router } from 'express';
import type { OrganizationDirectory } from '../directory/organization-directory';
import { capabilityStatement } from './capability-statement';
import { organizationId, organizationResource } from './organization-resource';
import { Refusal } from './refusal';
import { refuse, unknownRoute } from './refuse';
import { requestUrl } from './request-url';
import { searchOrganizations } from './search-organizations';
import { readQuery, searchset } from './searchset';
import { sendFhir } from './send-fhir';

/** Public reading interface of the Annuaire Santé (FHIR R4, public profile). */
export function readRoutes(directory: OrganizationDirectory): Router {
  const router = Router();

  router.get('/metadata', (request, response) => {
    sendFhir(response, 200, capabilityStatement(new URL(request.baseUrl, requestUrl(request)).href));
  });

  router.get('/Organization', (request, response) => {
    const url = requestUrl(request);
    const matches = searchOrganizations(directory, readQuery(url).criteria, 'public');
    sendFhir(response, 200, searchset(matches, url, 'public'));
  });

  router.get('/Organization/:id', (request, response) => {
    const { id } = request.params;
    const entry = directory.list().find(({ structure }) => organizationId(structure.finess) === id);
    if (!entry) throw new Refusal(404, 'not-found', `Organization/${id} is not known`);
    sendFhir(response, 200, organizationResource(entry, 'public'));
  });

  router.use(unknownRoute, refuse);
  return router;
}
