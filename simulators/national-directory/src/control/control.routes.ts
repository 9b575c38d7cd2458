import { json, Router } from 'express';
import { z } from 'zod';
import type { OrganizationDirectory } from '../directory/organization-directory';
import type { CallLog } from './call-log';
import { faultOrderSchema, type Faults } from './faults';

const resetSchema = z.strictObject({ mailboxes: z.boolean().default(false) });

interface Controlled {
  directory: OrganizationDirectory;
  faults: Faults;
  calls: CallLog;
}

/** Levers for tests; nothing of the real directory looks like this. */
export function controlRoutes({ directory, faults, calls }: Controlled): Router {
  const router = Router();
  router.use(json());

  const state = () => ({
    faults: faults.list(),
    callsByTarget: calls.countsByTarget(),
    calls: calls.list(),
    organizations: directory.list().length,
    mailboxes: directory.list().reduce((sum, { mailboxes }) => sum + mailboxes.length, 0),
  });

  router.get('/', (_request, response) => {
    response.json(state());
  });

  router.post('/', (request, response) => {
    const order = faultOrderSchema.safeParse(request.body);
    if (!order.success) {
      response.status(400).json({ error: z.prettifyError(order.error) });
      return;
    }
    faults.order(order.data);
    response.json(state());
  });

  router.post('/reset', (request, response) => {
    const wanted = resetSchema.safeParse(request.body ?? {});
    if (!wanted.success) {
      response.status(400).json({ error: z.prettifyError(wanted.error) });
      return;
    }
    faults.clear();
    calls.clear();
    if (wanted.data.mailboxes) directory.removeAllMailboxes();
    response.json(state());
  });

  router.get('/organizations/:finess', (request, response) => {
    const entry = directory.findByFiness(request.params.finess);
    if (!entry) {
      response.status(404).json({ error: 'No organisation has this FINESS number' });
      return;
    }
    const { structure, mailboxes, version, updatedAt } = entry;
    response.json({
      finess: structure.finess,
      kind: structure.kind,
      name: structure.longName,
      version,
      updatedAt,
      mailboxes,
    });
  });

  return router;
}
