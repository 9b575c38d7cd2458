import { Router } from 'express';
import type { OrganizationDirectory } from '../directory/organization-directory';
import { dailyJson } from './daily-json';
import { historicCsv } from './historic-csv';

/** Public register files; open data, hence no key. */
export function finessRoutes(directory: OrganizationDirectory): Router {
  const router = Router();
  const structures = () => directory.list().map(({ structure }) => structure);

  router.get('/etablissements.csv', (_request, response) => {
    const day = new Date().toISOString().slice(0, 10);
    response.type('text/csv; charset=utf-8').send(historicCsv(structures(), day));
  });

  router.get('/etablissements.json', (_request, response) => {
    response.json(dailyJson(structures(), new Date()));
  });

  return router;
}
