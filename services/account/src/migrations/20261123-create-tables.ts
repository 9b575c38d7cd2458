import { CHAIN_START } from '../audit/audit-chain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1795392000000 implements MigrationInterface {
  name = 'CreateTables1795392000000';

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
            CREATE TABLE \`account\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`kind\` varchar(3) NOT NULL,
                \`status\` varchar(10) NOT NULL DEFAULT 'UNPROVEN',
                \`email\` varchar(254) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`passwordHash\` varchar(128) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`familyName\` varchar(80) NOT NULL,
                \`givenName\` varchar(80) NOT NULL,
                \`professionKey\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`rpps\` varchar(11) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`rppsStatus\` varchar(8) NOT NULL DEFAULT 'NONE',
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`createdAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                UNIQUE INDEX \`IDX_4c8f96ccf523e9a3faefd5bdd4\` (\`email\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`entrusted_right\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`role\` varchar(24) NOT NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`identifierType\` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`identifier\` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`givenAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                INDEX \`IDX_c02bef3bbfcf5b9031f9d2060e\` (\`accountId\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`audit_entry\` (
                \`sequence\` bigint UNSIGNED NOT NULL,
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`at\` datetime(3) NOT NULL,
                \`actorId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`actorKind\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`action\` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`subjectType\` varchar(40) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`subjectId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`result\` varchar(60) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`facts\` text NOT NULL,
                \`previousHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`hash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                UNIQUE INDEX \`IDX_58a130a4b9da189f46ba2a0180\` (\`id\`),
                INDEX \`IDX_88c31ed9acb7fa67340cfbfcba\` (\`regionCode\`, \`sequence\`),
                INDEX \`IDX_73c0987ff904e788cc22f4267c\` (\`subjectId\`, \`sequence\`),
                PRIMARY KEY (\`sequence\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`audit_head\` (
                \`id\` int NOT NULL,
                \`sequence\` bigint UNSIGNED NOT NULL,
                \`hash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`idempotency_key\` (
                \`callerId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`key\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`operation\` varchar(60) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`inputHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`resultId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`usedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                PRIMARY KEY (\`callerId\`, \`key\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`mailbox_request\` (
                \`contactEmail\` varchar(254) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`description\` varchar(160) NULL,
                \`identifierType\` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`identifier\` varchar(30) NULL,
                \`address\` varchar(200) NULL,
                \`town\` varchar(80) NULL,
                \`postcode\` varchar(10) NULL,
                \`departmentCode\` varchar(3) NULL,
                \`socialName\` varchar(120) NULL,
                \`service\` varchar(90) NULL,
                \`phone\` varchar(30) NULL,
                \`secondPhone\` varchar(30) NULL,
                \`managerFamilyName\` varchar(45) NULL,
                \`managerGivenName\` varchar(45) NULL,
                \`managerProfessionKey\` varchar(16) NULL,
                \`managerRpps\` varchar(20) NULL,
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`reference\` varchar(13) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`status\` varchar(20) NOT NULL DEFAULT 'DRAFT',
                \`round\` int NOT NULL DEFAULT '1',
                \`version\` int NOT NULL DEFAULT '1',
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`dematerialisation\` tinyint NOT NULL DEFAULT 1,
                \`visibleInDirectory\` tinyint NOT NULL DEFAULT 1,
                \`listeRouge\` tinyint NOT NULL DEFAULT 0,
                \`withoutAccount\` tinyint NOT NULL DEFAULT 0,
                \`linkedAccountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`trackingHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`createdAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`changedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`submittedAt\` datetime(3) NULL,
                \`warnAfter\` datetime(3) NULL,
                \`decideBefore\` datetime(3) NULL,
                \`decidedAt\` datetime(3) NULL,
                \`decidedById\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`cancellableUntil\` datetime(3) NULL,
                \`refusalReason\` text NULL,
                \`assigneeId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`claimedUntil\` datetime(3) NULL,
                \`duplicateCount\` int NULL,
                \`registerVerdict\` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                INDEX \`IDX_566c21841a59f864aa56d537d8\` (\`identifier\`),
                INDEX \`IDX_f1281fb82c214234502eb6247b\` (\`managerProfessionKey\`),
                UNIQUE INDEX \`IDX_1d9cbf567975f69b348ff50e41\` (\`reference\`),
                UNIQUE INDEX \`IDX_4da083774ef7f7f56fe1b642c6\` (\`trackingHash\`),
                INDEX \`IDX_17d62a4125f32fc4ad7b2bf4a0\` (\`regionCode\`, \`submittedAt\`),
                INDEX \`IDX_914750ecd9c39c10cf4efeba24\` (\`regionCode\`, \`status\`, \`decideBefore\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`mailbox\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`address\` varchar(254) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`displayAddress\` varchar(254) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`decidedStatus\` varchar(10) NOT NULL DEFAULT 'ACTIVE',
                \`version\` int NOT NULL DEFAULT '1',
                \`description\` varchar(160) NOT NULL,
                \`service\` varchar(90) NULL,
                \`phone\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`identifierType\` varchar(6) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`identifier\` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`structureName\` varchar(120) NULL,
                \`postcode\` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`town\` varchar(80) NULL,
                \`departmentCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`professionKey\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`managerFamilyName\` varchar(45) NOT NULL,
                \`managerGivenName\` varchar(45) NOT NULL,
                \`managerRpps\` varchar(11) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`dematerialisation\` tinyint NOT NULL,
                \`visibleInDirectory\` tinyint NOT NULL,
                \`listeRouge\` tinyint NOT NULL,
                \`approvedAt\` datetime(3) NOT NULL,
                \`openedAt\` datetime(3) NOT NULL,
                \`publishBefore\` datetime(3) NOT NULL,
                \`publicationStatus\` varchar(12) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`publicationStatusAt\` datetime(3) NULL,
                \`publicationStep\` int NOT NULL DEFAULT '0',
                \`firstVisibleAt\` datetime(3) NULL,
                UNIQUE INDEX \`IDX_319694ff730e300acd2ab564bb\` (\`requestId\`),
                UNIQUE INDEX \`IDX_a2a35bcb0171c47c3e0a803e1b\` (\`address\`),
                INDEX \`IDX_d0e1afd6cd5747c9f8910298e8\` (\`identifierType\`, \`identifier\`),
                INDEX \`IDX_40ae8ff734e5777ca485cd5550\` (\`regionCode\`, \`approvedAt\`),
                INDEX \`IDX_4ac67c42e4085a2819c60b79c0\` (\`regionCode\`, \`description\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`member\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`role\` varchar(8) NOT NULL,
                \`addedById\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`addedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`lastAccessAt\` datetime(3) NULL,
                \`removedAt\` datetime(3) NULL,
                \`present\` tinyint NULL DEFAULT 1,
                INDEX \`IDX_c1012c9a3cdedf2b00510cdd84\` (\`accountId\`),
                UNIQUE INDEX \`IDX_3fd3188e4456ce159e02c5f925\` (\`mailboxId\`, \`accountId\`, \`present\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`invitation\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`email\` varchar(254) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`role\` varchar(8) NOT NULL,
                \`tokenHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`decidedStatus\` varchar(8) NOT NULL DEFAULT 'PENDING',
                \`sentAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`expiresAt\` datetime(3) NOT NULL,
                INDEX \`IDX_b4f16319ee05abe4f606e5960b\` (\`mailboxId\`),
                UNIQUE INDEX \`IDX_676ef6471ce7176869d73365a4\` (\`tokenHash\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`region_profile\` (
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`version\` int NOT NULL,
                \`settings\` json NOT NULL,
                \`publishedBy\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`publishedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                PRIMARY KEY (\`regionCode\`, \`version\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`attempt_count\` (
                \`subject\` varchar(80) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`windowStart\` datetime(3) NOT NULL,
                \`count\` int NOT NULL,
                INDEX \`IDX_d3383a6b4439ee1b293e088d19\` (\`windowStart\`),
                PRIMARY KEY (\`subject\`, \`windowStart\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`challenge\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`purpose\` varchar(12) NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`tokenHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`codeHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`maskedEmail\` varchar(254) NOT NULL,
                \`tries\` int NOT NULL DEFAULT '0',
                \`sending\` varchar(8) NOT NULL DEFAULT 'QUEUED',
                \`sentAt\` datetime(3) NOT NULL,
                \`resendAt\` datetime(3) NOT NULL,
                \`expiresAt\` datetime(3) NOT NULL,
                \`usedAt\` datetime(3) NULL,
                INDEX \`IDX_78017461e03bd2a6cd47044bf6\` (\`accountId\`),
                UNIQUE INDEX \`IDX_c83e6336ed0b171c9bb7487b45\` (\`tokenHash\`),
                INDEX \`IDX_193a21c482848e1101027c27b5\` (\`expiresAt\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`session\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`kind\` varchar(8) NOT NULL,
                \`tokenHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`idleMinutes\` int NOT NULL,
                \`startedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`lastSeenAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`endsAt\` datetime(3) NOT NULL,
                UNIQUE INDEX \`IDX_ff3b5bfd0767bd32942e5ccaad\` (\`tokenHash\`),
                INDEX \`IDX_db27ab5fcaee7b52324fe2c8a2\` (\`accountId\`),
                INDEX \`IDX_cc31a06128bd2a29f05aa89cd0\` (\`requestId\`),
                INDEX \`IDX_b72cc111bf7cc8c303adab20bc\` (\`endsAt\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\`
            ADD CONSTRAINT \`FK_cdcd0daeeb8f7bfb1786eb0eb28\` FOREIGN KEY (\`messageId\`) REFERENCES \`outbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`entrusted_right\`
            ADD CONSTRAINT \`FK_c02bef3bbfcf5b9031f9d2060ed\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`mailbox_request\`
            ADD CONSTRAINT \`FK_b18caf475321c6e725578e2b1f5\` FOREIGN KEY (\`linkedAccountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`mailbox\`
            ADD CONSTRAINT \`FK_319694ff730e300acd2ab564bb2\` FOREIGN KEY (\`requestId\`) REFERENCES \`mailbox_request\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`member\`
            ADD CONSTRAINT \`FK_1634b6561707ca05783da70f41d\` FOREIGN KEY (\`mailboxId\`) REFERENCES \`mailbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`member\`
            ADD CONSTRAINT \`FK_c1012c9a3cdedf2b00510cdd845\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`invitation\`
            ADD CONSTRAINT \`FK_b4f16319ee05abe4f606e5960b2\` FOREIGN KEY (\`mailboxId\`) REFERENCES \`mailbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`challenge\`
            ADD CONSTRAINT \`FK_78017461e03bd2a6cd47044bf6a\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`session\`
            ADD CONSTRAINT \`FK_db27ab5fcaee7b52324fe2c8a24\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    // The chain's head: one row, from the start.
    await queryRunner.query('INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, ?)', [CHAIN_START]);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`session\` DROP FOREIGN KEY \`FK_db27ab5fcaee7b52324fe2c8a24\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`challenge\` DROP FOREIGN KEY \`FK_78017461e03bd2a6cd47044bf6a\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`invitation\` DROP FOREIGN KEY \`FK_b4f16319ee05abe4f606e5960b2\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`member\` DROP FOREIGN KEY \`FK_c1012c9a3cdedf2b00510cdd845\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`member\` DROP FOREIGN KEY \`FK_1634b6561707ca05783da70f41d\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`mailbox\` DROP FOREIGN KEY \`FK_319694ff730e300acd2ab564bb2\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`mailbox_request\` DROP FOREIGN KEY \`FK_b18caf475321c6e725578e2b1f5\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`entrusted_right\` DROP FOREIGN KEY \`FK_c02bef3bbfcf5b9031f9d2060ed\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\` DROP FOREIGN KEY \`FK_cdcd0daeeb8f7bfb1786eb0eb28\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_b72cc111bf7cc8c303adab20bc\` ON \`session\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_cc31a06128bd2a29f05aa89cd0\` ON \`session\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_db27ab5fcaee7b52324fe2c8a2\` ON \`session\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_ff3b5bfd0767bd32942e5ccaad\` ON \`session\`
        `);
    await queryRunner.query(`
            DROP TABLE \`session\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_193a21c482848e1101027c27b5\` ON \`challenge\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c83e6336ed0b171c9bb7487b45\` ON \`challenge\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_78017461e03bd2a6cd47044bf6\` ON \`challenge\`
        `);
    await queryRunner.query(`
            DROP TABLE \`challenge\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_d3383a6b4439ee1b293e088d19\` ON \`attempt_count\`
        `);
    await queryRunner.query(`
            DROP TABLE \`attempt_count\`
        `);
    await queryRunner.query(`
            DROP TABLE \`region_profile\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_676ef6471ce7176869d73365a4\` ON \`invitation\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_b4f16319ee05abe4f606e5960b\` ON \`invitation\`
        `);
    await queryRunner.query(`
            DROP TABLE \`invitation\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_3fd3188e4456ce159e02c5f925\` ON \`member\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c1012c9a3cdedf2b00510cdd84\` ON \`member\`
        `);
    await queryRunner.query(`
            DROP TABLE \`member\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_4ac67c42e4085a2819c60b79c0\` ON \`mailbox\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_40ae8ff734e5777ca485cd5550\` ON \`mailbox\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_d0e1afd6cd5747c9f8910298e8\` ON \`mailbox\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_a2a35bcb0171c47c3e0a803e1b\` ON \`mailbox\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_319694ff730e300acd2ab564bb\` ON \`mailbox\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mailbox\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_914750ecd9c39c10cf4efeba24\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_17d62a4125f32fc4ad7b2bf4a0\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_4da083774ef7f7f56fe1b642c6\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1d9cbf567975f69b348ff50e41\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_f1281fb82c214234502eb6247b\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_566c21841a59f864aa56d537d8\` ON \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP TABLE \`mailbox_request\`
        `);
    await queryRunner.query(`
            DROP TABLE \`idempotency_key\`
        `);
    await queryRunner.query(`
            DROP TABLE \`audit_head\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_73c0987ff904e788cc22f4267c\` ON \`audit_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_88c31ed9acb7fa67340cfbfcba\` ON \`audit_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_58a130a4b9da189f46ba2a0180\` ON \`audit_entry\`
        `);
    await queryRunner.query(`
            DROP TABLE \`audit_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c02bef3bbfcf5b9031f9d2060e\` ON \`entrusted_right\`
        `);
    await queryRunner.query(`
            DROP TABLE \`entrusted_right\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_4c8f96ccf523e9a3faefd5bdd4\` ON \`account\`
        `);
    await queryRunner.query(`
            DROP TABLE \`account\`
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
