import { APART } from './occitanie/apart';
import { CORRECTIONS } from './occitanie/corrections';
import { ENDED } from './occitanie/ended';
import { OPENED } from './occitanie/opened';
import { WAITING } from './occitanie/waiting';

/** A region in the middle of its work: something of each state that a request or a mailbox can be in. */
export const OCCITANIE_STORIES = [...OPENED, ...APART, ...WAITING, ...CORRECTIONS, ...ENDED];
