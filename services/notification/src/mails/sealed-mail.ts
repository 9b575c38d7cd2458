import { eventKeys, seal, unseal } from '@balorg/common';
import { z } from 'zod';
import { env } from '../env';
import type { MailText } from './letter';

const key = eventKeys(env).notification;
const mailText = z.object({ subject: z.string(), text: z.string(), html: z.string() });

/** A mail that holds a secret rests sealed until the relay took it. */
export const sealMail = (mail: MailText): Promise<string> => seal(key, mail);

/** @throws when it was sealed with another key. */
export const unsealMail = async (sealed: string): Promise<MailText> =>
  mailText.parse(await unseal(key, sealed));
