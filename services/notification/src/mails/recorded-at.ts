/**
 * When a message was recorded: our ids are UUID v7 and begin with their milliseconds. Codes count their minutes from
 * then, not from their arrival here, which an outage may have put off.
 */
export const recordedAt = (messageId: string): Date =>
  new Date(parseInt(messageId.replace('-', '').slice(0, 12), 16));

export const minutesAfter = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000);
