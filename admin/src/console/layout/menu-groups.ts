/** The first resource of each group of the menu: work on mailboxes, the directory, people, the region and its traces. */
const STARTS: readonly string[] = ['mailboxRequests', 'publications', 'accounts', 'regionProfiles'];

/**
 * The lines of the menu in groups.
 * @param names of all resources, in the order of the menu
 * @param isShown whether the reader may open a resource; a group without any is left out
 */
export function menuGroups(names: readonly string[], isShown: (name: string) => boolean): string[][] {
  const groups: string[][] = [];
  for (const name of names) {
    const last = groups.at(-1);
    if (last && !STARTS.includes(name)) last.push(name);
    else groups.push([name]);
  }
  return groups.map((group) => group.filter(isShown)).filter((group) => group.length > 0);
}
