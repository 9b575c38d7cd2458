import { z } from 'zod';
import { faultInFrench, replyInFrench } from './relay-answers';

export interface Failure {
  /** The relay refused this mail, and would again. */
  forGood: boolean;
  /** The relay itself could not be reached or worked with. */
  outage: boolean;
  /** nodemailer's code, for the log. */
  code: string;
  answer: string;
  reply: string | null;
}

/** What nodemailer says of a failed attempt. */
const smtpError = z.object({
  code: z.string().default('UNEXPECTED'),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
});

/** Steps in which the relay judges this mail or its recipient; in the others it judges us or our connection. */
const ABOUT_THIS_MAIL = ['RCPT TO', 'DATA'];

/**
 * A 5xx on the recipient or the message will never change; one on the connection, the sign-in or the sender is a
 * fault of the installation that an operator repairs, and 503 is one of the dialogue (RFC 5321 §4.2.1).
 */
export function failureOf(error: unknown): Failure {
  const { code, command = '', response, responseCode } = smtpError.catch({ code: 'UNEXPECTED' }).parse(error);
  const reply = response?.slice(0, 1_000) ?? null;
  if (responseCode === undefined || reply === null) {
    return { forGood: false, outage: true, code, answer: faultInFrench(code), reply };
  }
  const aboutThisMail = ABOUT_THIS_MAIL.includes(command);
  return {
    forGood: aboutThisMail && responseCode >= 500 && responseCode !== 503,
    outage: !aboutThisMail,
    code,
    answer: replyInFrench(responseCode, reply),
    reply,
  };
}
