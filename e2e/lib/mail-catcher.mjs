import { waitUntil } from './wait-until.mjs';

const CODE = /\b\d{4} ?\d{4}\b/;
// Enough to hold a code among whatever else arrives meanwhile.
const NEWEST = 100;

/** The SMTP catcher of a copy, read by its page's own interface. */
export class MailCatcher {
  /** @param {{ urls: Record<string, string> }} copy */
  constructor({ urls }) {
    this.url = `${urls.mailCatcher}/api/email`;
  }

  /** All mails that were caught, the newest first; or the newest ones. */
  async mails({ newest } = {}) {
    const query = newest ? `?sort=desc&limit=${newest}` : '?sort=desc';
    const response = await fetch(this.url + query);
    const mails = await response.json();
    return mails.map(({ id, subject, text, to, headers }) => ({
      id,
      subject,
      text,
      to: to.map(({ address }) => address),
      messageId: headers['message-id'],
    }));
  }

  /** Mails whose subject holds each of these texts. */
  async about(...texts) {
    const mails = await this.mails();
    return mails.filter(({ subject }) => texts.every((text) => subject.includes(text)));
  }

  /** The ids of the mails to this address: what stands in the catcher before something is asked for. */
  async idsTo(email) {
    const mails = await this.mails();
    return mails.filter(({ to }) => to.includes(email)).map(({ id }) => id);
  }

  /** Waits for a one-time code to this address in a mail that is none of `before`. */
  codeFor(email, { before = [], within = 30_000 } = {}) {
    const look = async () => {
      const mails = await this.mails({ newest: NEWEST });
      const mail = mails.find(
        ({ id, to, subject, text }) =>
          to.includes(email) && /code/i.test(subject) && CODE.test(text) && !before.includes(id),
      );
      return mail && CODE.exec(mail.text)[0].replace(' ', '');
    };
    return waitUntil(`a code for ${email}`, look, { within });
  }
}
