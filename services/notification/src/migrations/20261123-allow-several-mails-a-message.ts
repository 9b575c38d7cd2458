import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mailbox that is suspended or closed is told to each of its members: one message, several mails. */

export class AllowSeveralMailsAMessage1795564800001 implements MigrationInterface {
  name = 'AllowSeveralMailsAMessage1795564800001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE \`mail_cause\` DROP PRIMARY KEY, ADD PRIMARY KEY (\`inboxId\`, \`mailId\`)`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE \`mail_cause\` DROP PRIMARY KEY, ADD PRIMARY KEY (\`inboxId\`)`);
  }
}
