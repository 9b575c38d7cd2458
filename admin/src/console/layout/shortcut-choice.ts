const PLACE = 'balorg-console-shortcuts';

/** Kept by this browser: on unless the person switched them off. */
export const areShortcutsOn = () => localStorage.getItem(PLACE) !== 'off';

export const chooseShortcuts = (on: boolean) => localStorage.setItem(PLACE, on ? 'on' : 'off');
