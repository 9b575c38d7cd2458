import { Authorized, Query, Resolver } from 'type-graphql';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { Role } from '../src/actor';
import { defineDatabase } from '../src/database';
import { defineEvent } from '../src/define-event';
import { readEnv, serviceEnv } from '../src/env';
import { InboxMessage } from '../src/inbox';
import { Delivery, OutboxMessage } from '../src/outbox.entity';

/** A service that writes notes and tells of them, and reads what it told: both ends of an event in one database. */
class CreateTinyService1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL';
    const type = 'VARCHAR(80) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL';
    const moment = 'DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)';
    const services = "ENUM('account', 'directory', 'notification') NOT NULL";
    await runner.query(`CREATE TABLE note (id ${id} PRIMARY KEY, text VARCHAR(200) NOT NULL)`);
    await runner.query(`CREATE TABLE heard (messageId ${id}, text VARCHAR(200) NOT NULL)`);
    await runner.query(`CREATE TABLE inbox (id ${id} PRIMARY KEY, type ${type}, receivedAt ${moment})`);
    await runner.query(
      `CREATE TABLE outbox (id ${id} PRIMARY KEY, type ${type}, subjectId ${id}, recordedAt ${moment})`,
    );
    await runner.query(
      `CREATE TABLE delivery (id ${id} PRIMARY KEY, messageId ${id} REFERENCES outbox (id), subscriber ${services},
        lane ENUM('ordinary', 'fast') NOT NULL, sealed TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        status ENUM('OPEN', 'DONE', 'DEAD') NOT NULL DEFAULT 'OPEN', nextAttemptAt ${moment},
        timesRelayed INT NOT NULL DEFAULT 0, settledAt DATETIME(3) NULL)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('a migration of the tests is not taken back');
  }
}

@Resolver()
export class TinyResolver {
  @Authorized(Role.ANYONE)
  @Query(() => String)
  name(): string {
    return 'tiny';
  }
}

export const env = readEnv(serviceEnv);
export const db = defineDatabase(
  env.DATABASE_URL,
  [OutboxMessage, Delivery, InboxMessage],
  [CreateTinyService1700000000000],
);

export const noteWritten = defineEvent({
  type: 'account.note-written',
  subscribers: ['notification'],
  schema: z.object({ text: z.string() }),
});
