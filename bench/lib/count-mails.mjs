import { waitUntil } from '../../e2e/lib/wait-until.mjs';

/** Mails that concern requests: received, approved, visible. Codes are not among them. */
const ABOUT_REQUESTS = [/^Demande .+ reçue$/, /^Demande .+ validée/, /^Votre BAL ORG est visible/];

/** Counts what the catcher holds, once nothing more has come for two seconds; `before` were there before. */
export async function countMails(catcher, before = 0) {
  let last = -1;
  const quiet = async () => {
    const mails = await catcher.mails();
    const count = mails.filter(({ subject }) =>
      ABOUT_REQUESTS.some((pattern) => pattern.test(subject)),
    ).length;
    const isQuiet = count === last;
    last = count;
    return isQuiet && { count: count - before };
  };
  return (await waitUntil('the mails to end', quiet, { within: 60_000, every: 2_000 })).count;
}
