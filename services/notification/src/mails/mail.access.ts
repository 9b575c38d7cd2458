import type { Actor } from '@balorg/common';
import { In } from 'typeorm';

/** GRADeS administrators see the mails of the regions entrusted to them; a mail of no region is nobody's. */
export const visibleTo = (actor: Actor) => ({ regionCode: In(actor.regions) });
