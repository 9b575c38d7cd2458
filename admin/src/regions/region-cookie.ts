/** Which service desk to show: no secret, no identity. */
export const REGION_COOKIE = 'balorg_region';
