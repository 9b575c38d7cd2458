import { hasRole, Role, type Actor } from '@balorg/common';
import { In } from 'typeorm';

/** GRADeS administrators see and move the publications of the regions entrusted to them. */
export const visibleTo = ({ regions }: Actor) => ({ regionCode: In(regions) });

export const mayAct = (actor: Actor, { regionCode }: { regionCode: string }): boolean =>
  hasRole(actor, Role.GRADES_ADMINISTRATOR) && actor.regions.includes(regionCode);
