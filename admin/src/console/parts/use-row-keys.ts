import { useShortcuts } from '../layout/use-shortcuts';

const rowLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-row-link]')];

/** Moves the focus to the link of another row; from outside the table, to the first one. */
function moveBy(step: 1 | -1) {
  const links = rowLinks();
  const here = links.findIndex((link) => link === document.activeElement);
  const target = here === -1 ? 0 : Math.min(Math.max(here + step, 0), links.length - 1);
  links[target]?.focus();
}

function openRow() {
  rowLinks()
    .find((link) => link === document.activeElement)
    ?.click();
}

export const useRowKeys = () => useShortcuts({ j: () => moveBy(1), k: () => moveBy(-1), o: openRow });
