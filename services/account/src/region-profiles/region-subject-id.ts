/** A region has a code, not an id of ours; where an id is wanted, it stands in the last digits of one. */
export const regionSubjectId = (regionCode: string): string =>
  `00000000-0000-4000-8000-${regionCode.toLowerCase().padStart(12, '0')}`;
