import { formatFiness } from '@balorg/identifiers';
import type { Structure } from './request.api';

/** Number and place of a structure, on one line. */
export const structureLine = ({ identifier, address, postcode, town }: Structure) =>
  [formatFiness(identifier), address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
