import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';
import { asciiColumn, momentColumn, uuidColumn } from './database';

/** A message whose effect stands here. */
@Entity('inbox')
export class InboxMessage {
  @PrimaryColumn(uuidColumn)
  id!: string;

  @Column(asciiColumn(80))
  type!: string;

  @Column({ ...momentColumn, default: () => 'CURRENT_TIMESTAMP(3)' })
  receivedAt!: Date;
}

/** True the first time a message is seen. Called in the transaction of its effect, so that both stand or neither. */
export async function once(tx: EntityManager, messageId: string, type: string): Promise<boolean> {
  const written = await tx.query<{ affectedRows: number }>(
    'INSERT IGNORE INTO inbox (id, type) VALUES (?, ?)',
    [messageId, type],
  );
  return written.affectedRows === 1;
}
