import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a request to join is reminded of and ends; its list. One that waits already has its time from now on. */
export class ChaseJoinRequests1795996800000 implements MigrationInterface {
  name = 'ChaseJoinRequests1795996800000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE \`join_request\` ADD \`description\` varchar(160) NOT NULL`);
    await queryRunner.query(`ALTER TABLE \`join_request\` ADD \`remindedAt\` datetime(3) NULL`);
    await queryRunner.query(`ALTER TABLE \`join_request\` ADD \`answerBefore\` datetime(3) NOT NULL`);
    await queryRunner.query(`
            UPDATE \`join_request\` INNER JOIN \`mailbox\` ON \`mailbox\`.\`id\` = \`join_request\`.\`mailboxId\`
            SET \`join_request\`.\`description\` = \`mailbox\`.\`description\`,
                \`join_request\`.\`answerBefore\` = UTC_TIMESTAMP(3) + INTERVAL 15 DAY
        `);
    await queryRunner.query(
      `CREATE INDEX \`IDX_c65d89f49665ffc70358483378\` ON \`join_request\` (\`askedAt\`)`,
    );
    await queryRunner.query(
      `CREATE INDEX \`IDX_2ed9c336726b2e4b902eac9ed9\` ON \`join_request\` (\`waits\`, \`answerBefore\`)`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX \`IDX_2ed9c336726b2e4b902eac9ed9\` ON \`join_request\``);
    await queryRunner.query(`DROP INDEX \`IDX_c65d89f49665ffc70358483378\` ON \`join_request\``);
    await queryRunner.query(`ALTER TABLE \`join_request\` DROP COLUMN \`answerBefore\``);
    await queryRunner.query(`ALTER TABLE \`join_request\` DROP COLUMN \`remindedAt\``);
    await queryRunner.query(`ALTER TABLE \`join_request\` DROP COLUMN \`description\``);
  }
}
