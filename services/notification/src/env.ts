import { readEnv, serviceEnv } from '@balorg/common';
import { z } from 'zod';

/** `Name <address>`, the address in plain ASCII: nothing in it can begin another header. */
const SENDER = /^(?:[^<>\r\n]{1,80} )?<([a-z0-9._+-]+@([a-z0-9.-]+))>$/i;

export const env = readEnv(
  serviceEnv.extend({
    /** The relay: `smtp://host:25`, `smtps://user:password@host:465`, with nodemailer's options as parameters. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    /** Who the mails come from. */
    MAIL_FROM: z.string().regex(SENDER, { message: 'must read: Name <address@domain>' }),
  }),
);

/** The right-hand side of each Message-ID. */
export const MESSAGE_ID_DOMAIN = SENDER.exec(env.MAIL_FROM)?.[2] ?? '';
