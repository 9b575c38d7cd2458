/** A secret is long and made of these characters; a shorter fragment is an anchor of the page. */
const SECRET = /^#([\w-]{20,})$/;

/** The secret of a mailed link, taken out of the address at once: no history, no copy, no later page holds it. */
export function takeSecret(): string | null {
  const { hash, pathname, search } = window.location;
  const secret = SECRET.exec(hash)?.[1] ?? null;
  // Without a state of its own, Next takes the new address over: its next refresh would else bring the old one back.
  if (secret) window.history.replaceState(null, '', pathname + search);
  return secret;
}
