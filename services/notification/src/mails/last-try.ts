/** A relay that is down over a long weekend is back by then; later news would only confuse. */
const DAYS_OF_TRYING = 3;

/** When a mail without an expiry of its own is given up. */
export const lastTry = (sentAt: Date): Date => new Date(sentAt.getTime() + DAYS_OF_TRYING * 86_400_000);
