import { approve, beginDraft, find, submit } from '../../e2e/lib/requests.mjs';
import { formFor } from '../../e2e/lib/structures.mjs';
import { timed } from './numbers.mjs';

/**
 * One request from the first page to its approval: draft, linked account, "Je valide"; found in the queue, approved.
 * @param {{ applicant: object, reviewer: object }} client
 * @param {{ structure: object, label: string, watcher: import('./visibility-watcher.mjs').VisibilityWatcher }} order
 */
export async function takeThrough({ applicant, reviewer }, { structure, label, watcher }) {
  await beginDraft(applicant);
  const submitted = await timed(() => submit(applicant, formFor(structure, label)));
  const request = await find(reviewer, submitted.result);
  const approved = await timed(() => approve(reviewer, request, `Bench.${label}.${structure.postcode}`));
  const { visibleAfterMs } = await watcher.follow(request.id);
  return {
    submitMs: submitted.ms,
    approveMs: approved.ms,
    visibleS: visibleAfterMs / 1000,
    finess: structure.identifier,
    address: approved.result.mailbox.displayAddress,
  };
}
