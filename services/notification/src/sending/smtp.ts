import { createTransport } from 'nodemailer';
import type { Mail } from '../mails/mail.entity';
import type { MailText } from '../mails/letter';

export interface Departure extends MailText {
  mail: Pick<Mail, 'recipientEmail' | 'messageId'>;
  /** Seconds after which the attempt is broken off. */
  deadline: number;
}

/** The door to the mail relay. */
export interface Post {
  /** The relay's word when it took the mail. @throws the relay's refusal, or what broke on the way. */
  send: (departure: Departure) => Promise<string>;
  close: () => void;
}

export interface PostSettings {
  SMTP_URL: string;
  MAIL_FROM: string;
  connections: number;
}

/**
 * Opens a pool of connections of its own. The relay is asked again by our rows only: the pool itself repeats a mail
 * once at most, and only when none of it had left. One recipient a mail; nothing is read from files or addresses.
 */
export function openPost({ SMTP_URL, MAIL_FROM, connections }: PostSettings): Post {
  const pool = createTransport({
    pool: true,
    url: SMTP_URL,
    maxConnections: connections,
    maxRequeues: 1,
    idleTimeout: 30_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 5_000,
  });
  return {
    async send({ mail, subject, text, html, deadline }) {
      const { response } = await pool.sendMail({
        from: MAIL_FROM,
        to: { name: '', address: mail.recipientEmail },
        messageId: mail.messageId,
        subject,
        text,
        html,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(deadline * 1_000),
      });
      return response;
    },
    close: () => pool.close({ force: true }),
  };
}
