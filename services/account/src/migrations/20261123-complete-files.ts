import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections, notes and reopened rounds; a tracking link for each mail; what accounts, mailboxes and sessions show. */

export class CompleteFiles1795564800000 implements MigrationInterface {
  name = 'CompleteFiles1795564800000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE \`correction\` (\`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`round\` int NOT NULL, \`askedById\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`askedAt\` datetime(3) NOT NULL, \`answerBefore\` datetime(3) NOT NULL, \`lines\` json NOT NULL, \`answeredAt\` datetime(3) NULL, INDEX \`IDX_dfbb1ac47849b10a1d7d3fe984\` (\`requestId\`), INDEX \`IDX_073af08e3c3289e6406b395ea5\` (\`answerBefore\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB`,
    );
    await queryRunner.query(
      `CREATE TABLE \`note\` (\`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`authorId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`text\` varchar(2000) NOT NULL, \`at\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), INDEX \`IDX_2cc46f69f51c9717355f831e9e\` (\`requestId\`), PRIMARY KEY (\`id\`)) ENGINE=InnoDB`,
    );
    await queryRunner.query(
      `CREATE TABLE \`tracking_link\` (\`tokenHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL, \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL, \`madeAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), INDEX \`IDX_99f1fd565fbfd2b1530c7bb7d6\` (\`requestId\`), PRIMARY KEY (\`tokenHash\`)) ENGINE=InnoDB`,
    );
    await queryRunner.query(
      `ALTER TABLE \`account\` ADD \`verifiedRpps\` varchar(11) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE \`account\` ADD UNIQUE INDEX \`IDX_56fa3809a36febdd22fdc00fc8\` (\`verifiedRpps\`)`,
    );
    await queryRunner.query(`ALTER TABLE \`mailbox\` ADD \`statusChangedAt\` datetime(3) NULL`);
    await queryRunner.query(`ALTER TABLE \`mailbox\` ADD \`statusReason\` text NULL`);
    await queryRunner.query(`ALTER TABLE \`session\` ADD \`device\` varchar(60) NULL`);
    await queryRunner.query(`ALTER TABLE \`mailbox_request\` ADD \`reopeningReason\` text NULL`);
    // The links that were mailed already go on working.
    await queryRunner.query(
      `INSERT INTO \`tracking_link\` (\`tokenHash\`, \`requestId\`) SELECT \`trackingHash\`, \`id\` FROM \`mailbox_request\` WHERE \`trackingHash\` IS NOT NULL`,
    );
    await queryRunner.query(
      `ALTER TABLE \`mailbox_request\` DROP INDEX \`IDX_4da083774ef7f7f56fe1b642c6\`, DROP COLUMN \`trackingHash\``,
    );
    await queryRunner.query(
      `ALTER TABLE \`correction\` ADD CONSTRAINT \`FK_dfbb1ac47849b10a1d7d3fe984b\` FOREIGN KEY (\`requestId\`) REFERENCES \`mailbox_request\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE \`note\` ADD CONSTRAINT \`FK_2cc46f69f51c9717355f831e9ec\` FOREIGN KEY (\`requestId\`) REFERENCES \`mailbox_request\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE \`tracking_link\` ADD CONSTRAINT \`FK_99f1fd565fbfd2b1530c7bb7d62\` FOREIGN KEY (\`requestId\`) REFERENCES \`mailbox_request\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE \`mailbox_request\` ADD \`trackingHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX \`IDX_4da083774ef7f7f56fe1b642c6\` ON \`mailbox_request\` (\`trackingHash\`)`,
    );
    await queryRunner.query(
      `UPDATE \`mailbox_request\` SET \`trackingHash\` = (SELECT MIN(\`tokenHash\`) FROM \`tracking_link\` WHERE \`requestId\` = \`mailbox_request\`.\`id\`)`,
    );
    await queryRunner.query(
      `ALTER TABLE \`tracking_link\` DROP FOREIGN KEY \`FK_99f1fd565fbfd2b1530c7bb7d62\``,
    );
    await queryRunner.query(`ALTER TABLE \`note\` DROP FOREIGN KEY \`FK_2cc46f69f51c9717355f831e9ec\``);
    await queryRunner.query(`ALTER TABLE \`correction\` DROP FOREIGN KEY \`FK_dfbb1ac47849b10a1d7d3fe984b\``);
    await queryRunner.query(`ALTER TABLE \`mailbox_request\` DROP COLUMN \`reopeningReason\``);
    await queryRunner.query(`ALTER TABLE \`session\` DROP COLUMN \`device\``);
    await queryRunner.query(`ALTER TABLE \`mailbox\` DROP COLUMN \`statusReason\``);
    await queryRunner.query(`ALTER TABLE \`mailbox\` DROP COLUMN \`statusChangedAt\``);
    await queryRunner.query(`ALTER TABLE \`account\` DROP INDEX \`IDX_56fa3809a36febdd22fdc00fc8\``);
    await queryRunner.query(`ALTER TABLE \`account\` DROP COLUMN \`verifiedRpps\``);
    await queryRunner.query(`DROP INDEX \`IDX_99f1fd565fbfd2b1530c7bb7d6\` ON \`tracking_link\``);
    await queryRunner.query(`DROP TABLE \`tracking_link\``);
    await queryRunner.query(`DROP INDEX \`IDX_2cc46f69f51c9717355f831e9e\` ON \`note\``);
    await queryRunner.query(`DROP TABLE \`note\``);
    await queryRunner.query(`DROP INDEX \`IDX_073af08e3c3289e6406b395ea5\` ON \`correction\``);
    await queryRunner.query(`DROP INDEX \`IDX_dfbb1ac47849b10a1d7d3fe984\` ON \`correction\``);
    await queryRunner.query(`DROP TABLE \`correction\``);
  }
}
