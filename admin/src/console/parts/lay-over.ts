export type Filters = Record<string, unknown>;

/** The last choice with a newer one laid over it: only what the newer one changed in the filters that it was made on. */
export function layOver(last: Filters, madeOn: Filters, chosen: Filters): Filters {
  const names = [...new Set([...Object.keys(madeOn), ...Object.keys(chosen)])];
  const changed = names.filter((name) => JSON.stringify(madeOn[name]) !== JSON.stringify(chosen[name]));
  return { ...last, ...Object.fromEntries(changed.map((name) => [name, chosen[name]])) };
}
