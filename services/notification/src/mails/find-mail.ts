import { UUID, type Actor } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { visibleTo } from './mail.access';
import { Mail } from './mail.entity';

/** The mail, or null: one of another region is as unknown as one that never was. */
export async function findMail(db: DataSource, actor: Actor, id: string): Promise<Mail | null> {
  return UUID.test(id) ? db.getRepository(Mail).findOneBy({ ...visibleTo(actor), id }) : null;
}
