import { beginDraft, find, submit } from '../../lib/requests.mjs';
import { formFor } from '../../lib/structures.mjs';

/** Hands requests in, one structure each; gives what a reviewer needs to approve them. `changes` are fields of the form. */
export async function requestsToApprove({ applicant, reviewer, structures }, labels, changes = {}) {
  const requests = [];
  for (const [index, label] of labels.entries()) {
    const structure = structures[index % structures.length];
    await beginDraft(applicant);
    const reference = await submit(applicant, formFor(structure, label, changes));
    const request = await find(reviewer, reference);
    requests.push({
      ...request,
      finess: structure.identifier,
      localPart: `Essai.${label}.${structure.postcode}`,
    });
  }
  return requests;
}
