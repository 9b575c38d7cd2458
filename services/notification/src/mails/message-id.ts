import { createHash } from 'node:crypto';

/** The Message-ID of the mail with this key: the same for each copy that may leave. */
export const messageIdOf = (dedupKey: string, domain: string): string =>
  `<${createHash('sha256').update(dedupKey).digest('hex').slice(0, 40)}@${domain}>`;

/** The right-hand side of a Message-ID, for the copy that is sent again by hand. */
export const domainOf = (messageId: string): string => messageId.slice(messageId.indexOf('@') + 1, -1);
