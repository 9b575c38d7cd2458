import type { DataSource } from 'typeorm';
import { Mail } from '../mails/mail.entity';

/** All mails with all that is kept of them, in the order in which they were written. */
export const writtenMails = (db: DataSource): Promise<Mail[]> =>
  db
    .getRepository(Mail)
    .createQueryBuilder('mail')
    .addSelect(['mail.text', 'mail.html', 'mail.sealed'])
    .orderBy('mail.id')
    .getMany();
