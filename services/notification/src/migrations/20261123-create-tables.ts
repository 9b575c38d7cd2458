import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1795450945253 implements MigrationInterface {
  name = 'CreateTables1795450945253';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE \`inbox\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`type\` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`receivedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`outbox\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`type\` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`subjectId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`recordedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                INDEX \`IDX_5cbdf7ab17a11e2a5ba7291236\` (\`subjectId\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`delivery\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`messageId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`subscriber\` enum ('account', 'directory', 'notification') NOT NULL,
                \`lane\` enum ('ordinary', 'fast') NOT NULL,
                \`sealed\` text CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`status\` enum ('OPEN', 'DONE', 'DEAD') NOT NULL DEFAULT 'OPEN',
                \`nextAttemptAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`timesRelayed\` int NOT NULL DEFAULT '0',
                \`settledAt\` datetime(3) NULL,
                INDEX \`IDX_cdcd0daeeb8f7bfb1786eb0eb2\` (\`messageId\`),
                INDEX \`IDX_703d56519c4f23a977701e34b4\` (\`status\`, \`nextAttemptAt\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`mail\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`kind\` varchar(30) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`lane\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`subjectId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`recipientId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`recipientEmail\` varchar(254) NOT NULL,
                \`dedupKey\` varchar(160) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`messageId\` varchar(200) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`subject\` varchar(200) NOT NULL,
                \`text\` mediumtext NOT NULL,
                \`html\` mediumtext NOT NULL,
                \`sealed\` mediumtext CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`hasSecret\` tinyint NOT NULL,
                \`repeats\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`status\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT 'QUEUED',
                \`sentAt\` datetime(3) NOT NULL,
                \`sendBefore\` datetime(3) NOT NULL,
                \`attempts\` int NOT NULL DEFAULT '0',
                \`nextAttemptAt\` datetime(3) NULL,
                \`acceptedAt\` datetime(3) NULL,
                \`lastAnswer\` varchar(300) NULL,
                \`relayReply\` varchar(1000) NULL,
                UNIQUE INDEX \`IDX_971f1c8cc233a250afa07e37ff\` (\`dedupKey\`),
                INDEX \`IDX_b73da414fae3b648c5a2b19075\` (\`mailboxId\`, \`id\`),
                INDEX \`IDX_62223633a399d75ff577402329\` (\`requestId\`, \`id\`),
                INDEX \`IDX_93231f3824203432f361bd4396\` (\`regionCode\`, \`id\`),
                INDEX \`IDX_170cf215444db85e85dfdeffeb\` (\`lane\`, \`status\`, \`nextAttemptAt\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`mail_cause\` (
                \`inboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mailId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                INDEX \`IDX_e2b798fbc910678efda7a10c30\` (\`mailId\`),
                PRIMARY KEY (\`inboxId\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`region_profile\` (
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`version\` int NOT NULL,
                \`gradesName\` varchar(200) NOT NULL,
                \`deskUrl\` varchar(500) NOT NULL,
                \`deskPhone\` varchar(100) NOT NULL,
                \`deskPhonePrice\` varchar(200) NOT NULL,
                \`deskHours\` varchar(300) NOT NULL,
                PRIMARY KEY (\`regionCode\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\`
            ADD CONSTRAINT \`FK_cdcd0daeeb8f7bfb1786eb0eb28\` FOREIGN KEY (\`messageId\`) REFERENCES \`outbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`mail_cause\`
            ADD CONSTRAINT \`FK_e2b798fbc910678efda7a10c308\` FOREIGN KEY (\`mailId\`) REFERENCES \`mail\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`mail_cause\` DROP FOREIGN KEY \`FK_e2b798fbc910678efda7a10c308\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\` DROP FOREIGN KEY \`FK_cdcd0daeeb8f7bfb1786eb0eb28\`
        `);
    await queryRunner.query(`
            DROP TABLE \`region_profile\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_e2b798fbc910678efda7a10c30\` ON \`mail_cause\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mail_cause\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_170cf215444db85e85dfdeffeb\` ON \`mail\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_93231f3824203432f361bd4396\` ON \`mail\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_62223633a399d75ff577402329\` ON \`mail\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_b73da414fae3b648c5a2b19075\` ON \`mail\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_971f1c8cc233a250afa07e37ff\` ON \`mail\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mail\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_703d56519c4f23a977701e34b4\` ON \`delivery\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_cdcd0daeeb8f7bfb1786eb0eb2\` ON \`delivery\`
        `);
    await queryRunner.query(`
            DROP TABLE \`delivery\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_5cbdf7ab17a11e2a5ba7291236\` ON \`outbox\`
        `);
    await queryRunner.query(`
            DROP TABLE \`outbox\`
        `);
    await queryRunner.query(`
            DROP TABLE \`inbox\`
        `);
  }
}
