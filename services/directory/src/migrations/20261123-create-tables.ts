import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1795451487328 implements MigrationInterface {
  name = 'CreateTables1795451487328';

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
            CREATE TABLE \`directory_entry\` (
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`openedAt\` datetime(3) NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`kind\` enum ('ORG', 'PER', 'INT') NOT NULL DEFAULT 'ORG',
                \`address\` varchar(320) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`displayAddress\` varchar(320) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`description\` varchar(200) NOT NULL DEFAULT '',
                \`service\` varchar(200) NULL,
                \`phone\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`identifierType\` enum ('FINESS', 'SIREN', 'SIRET') NOT NULL DEFAULT 'FINESS',
                \`identifier\` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`structureName\` varchar(200) NULL,
                \`postcode\` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`town\` varchar(120) NULL,
                \`departmentCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`professionKey\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`dematerialisation\` tinyint NOT NULL DEFAULT 1,
                \`visibleInDirectory\` tinyint NOT NULL DEFAULT 0,
                \`listeRouge\` tinyint NOT NULL DEFAULT 1,
                \`hasManager\` tinyint NOT NULL DEFAULT 0,
                \`status\` enum ('ACTIVE', 'SUSPENDED', 'CLOSED') NOT NULL DEFAULT 'ACTIVE',
                \`version\` int NOT NULL DEFAULT '0',
                \`searchText\` varchar(2000) CHARACTER SET "ascii" COLLATE "ascii_general_ci" NOT NULL DEFAULT '',
                INDEX \`IDX_1987fbe3362c23c21f28d7f04e\` (\`openedAt\`),
                INDEX \`IDX_1e20a5c1dfbb078e004c349650\` (\`requestId\`),
                INDEX \`IDX_74ce23abb0b2496ea1423ce555\` (\`regionCode\`),
                INDEX \`IDX_dea4d75508718a5eb03ff5bd58\` (\`phone\`),
                INDEX \`IDX_c9be4887c861517ad5cb230b5c\` (\`departmentCode\`),
                FULLTEXT INDEX \`IDX_08712ca90f9171402d33e4270b\` (\`searchText\`),
                INDEX \`IDX_b424036caa9db1bbed1e4ad74b\` (\`identifierType\`, \`identifier\`),
                UNIQUE INDEX \`IDX_1fbcb06a6e7e21daab6ca717ea\` (\`address\`),
                PRIMARY KEY (\`mailboxId\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`publication\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`status\` enum (
                    'TO_SEND',
                    'SENT',
                    'CONFIRMED',
                    'VISIBLE',
                    'REFUSED',
                    'TO_WITHDRAW',
                    'WITHDRAWN',
                    'WITHHELD'
                ) NOT NULL,
                \`step\` int NOT NULL DEFAULT '0',
                \`channel\` enum ('FHIR', 'FILE') NULL,
                \`held\` tinyint NOT NULL DEFAULT 0,
                \`stoppedByPerson\` tinyint NOT NULL DEFAULT 0,
                \`mayBeThere\` tinyint NOT NULL DEFAULT 0,
                \`publishBefore\` datetime(3) NOT NULL,
                \`attempts\` int NOT NULL DEFAULT '0',
                \`nextAttemptAt\` datetime(3) NULL,
                \`leasedUntil\` datetime(3) NULL,
                \`lastAnswer\` varchar(500) NULL,
                \`lastAnswerRaw\` text NULL,
                \`sentAt\` datetime(3) NULL,
                \`confirmedAt\` datetime(3) NULL,
                \`visibleAt\` datetime(3) NULL,
                \`withdrawalExportedAt\` datetime(3) NULL,
                \`changedAt\` datetime(3) NOT NULL,
                INDEX \`IDX_0072ca6f05f98c7788ee192801\` (\`nextAttemptAt\`),
                INDEX \`IDX_e87444797b4b6c353ed36fbdc4\` (\`status\`, \`publishBefore\`),
                INDEX \`IDX_a070be58c64a206fa037188f1a\` (\`regionCode\`, \`changedAt\`),
                INDEX \`IDX_57913909be885eedbcb48e0a00\` (\`regionCode\`, \`publishBefore\`),
                UNIQUE INDEX \`REL_8516a7f5502bf9b9f861ac3b31\` (\`mailboxId\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`publication_step\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`publicationId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`at\` datetime(3) NOT NULL,
                \`status\` enum (
                    'TO_SEND',
                    'SENT',
                    'CONFIRMED',
                    'VISIBLE',
                    'REFUSED',
                    'TO_WITHDRAW',
                    'WITHDRAWN',
                    'WITHHELD'
                ) NOT NULL,
                \`answer\` varchar(500) NOT NULL,
                \`raw\` text NULL,
                \`actorId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                INDEX \`IDX_86173c99cd9b6dea1ff0deef7f\` (\`publicationId\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`region_profile\` (
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`version\` int NOT NULL DEFAULT '0',
                \`publishesOnApproval\` tinyint NOT NULL DEFAULT 0,
                \`channel\` enum ('FHIR', 'FILE') NULL,
                PRIMARY KEY (\`regionCode\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`submitted_request\` (
                \`requestId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`round\` int NOT NULL DEFAULT '0',
                \`endedRound\` int NOT NULL DEFAULT '0',
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`identifierType\` enum ('FINESS', 'SIREN', 'SIRET') NOT NULL DEFAULT 'FINESS',
                \`identifier\` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL DEFAULT '',
                \`service\` varchar(200) NULL,
                \`phone\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`contactHash\` varchar(64) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`description\` varchar(200) NOT NULL DEFAULT '',
                \`heardAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`searchText\` varchar(2000) CHARACTER SET "ascii" COLLATE "ascii_general_ci" NOT NULL DEFAULT '',
                INDEX \`IDX_bcbeeb27ab1d3eaf1b08b2a7ba\` (\`phone\`),
                INDEX \`IDX_1a220d23228969bc87bf5c8fe8\` (\`contactHash\`),
                FULLTEXT INDEX \`IDX_f4f85e2285aea9f22b825fbfed\` (\`searchText\`),
                INDEX \`IDX_1d74be37f9e6460a2af881bb11\` (\`identifierType\`, \`identifier\`),
                PRIMARY KEY (\`requestId\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`structure_import\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`source\` varchar(300) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`fileDate\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`recordsDone\` int NOT NULL DEFAULT '0',
                \`recordsSetAside\` int NOT NULL DEFAULT '0',
                \`startedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`finishedAt\` datetime(3) NULL,
                INDEX \`IDX_42120f06c8a075dd3376a0c548\` (\`source\`, \`fileDate\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            CREATE TABLE \`structure\` (
                \`id\` varchar(9) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`kind\` enum ('EG', 'EJ') NOT NULL,
                \`legalEntity\` varchar(9) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`name\` varchar(200) NULL,
                \`address\` varchar(250) NULL,
                \`postcode\` varchar(5) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`town\` varchar(120) NULL,
                \`departmentCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`regionCode\` varchar(3) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`phone\` varchar(16) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`siret\` varchar(14) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`categoryCode\` varchar(4) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`categoryLabel\` varchar(200) NULL,
                \`openedOn\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`closedOn\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NULL,
                \`fileDate\` varchar(10) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`importedAt\` datetime(3) NOT NULL,
                \`searchText\` varchar(1000) CHARACTER SET "ascii" COLLATE "ascii_general_ci" NOT NULL,
                INDEX \`IDX_c8c00863936d272fd1a509db3f\` (\`name\`),
                INDEX \`IDX_3eda19e5deb6b477ccbcb9ca4a\` (\`siret\`),
                INDEX \`IDX_5efaca92bf678f8ce12b28a7ab\` (\`fileDate\`),
                FULLTEXT INDEX \`IDX_6ff2af1f173dd7424acc5bba19\` (\`searchText\`),
                INDEX \`IDX_bad4233fac722f91528be8f451\` (\`postcode\`, \`name\`),
                INDEX \`IDX_c8ab4050e44064322ae51f3ad1\` (\`departmentCode\`, \`name\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\`
            ADD CONSTRAINT \`FK_cdcd0daeeb8f7bfb1786eb0eb28\` FOREIGN KEY (\`messageId\`) REFERENCES \`outbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`publication\`
            ADD CONSTRAINT \`FK_8516a7f5502bf9b9f861ac3b31d\` FOREIGN KEY (\`mailboxId\`) REFERENCES \`directory_entry\`(\`mailboxId\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE \`publication_step\`
            ADD CONSTRAINT \`FK_86173c99cd9b6dea1ff0deef7f9\` FOREIGN KEY (\`publicationId\`) REFERENCES \`publication\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`publication_step\` DROP FOREIGN KEY \`FK_86173c99cd9b6dea1ff0deef7f9\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`publication\` DROP FOREIGN KEY \`FK_8516a7f5502bf9b9f861ac3b31d\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`delivery\` DROP FOREIGN KEY \`FK_cdcd0daeeb8f7bfb1786eb0eb28\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c8ab4050e44064322ae51f3ad1\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_bad4233fac722f91528be8f451\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_6ff2af1f173dd7424acc5bba19\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_5efaca92bf678f8ce12b28a7ab\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_3eda19e5deb6b477ccbcb9ca4a\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c8c00863936d272fd1a509db3f\` ON \`structure\`
        `);
    await queryRunner.query(`
            DROP TABLE \`structure\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_42120f06c8a075dd3376a0c548\` ON \`structure_import\`
        `);
    await queryRunner.query(`
            DROP TABLE \`structure_import\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1d74be37f9e6460a2af881bb11\` ON \`submitted_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_f4f85e2285aea9f22b825fbfed\` ON \`submitted_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1a220d23228969bc87bf5c8fe8\` ON \`submitted_request\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_bcbeeb27ab1d3eaf1b08b2a7ba\` ON \`submitted_request\`
        `);
    await queryRunner.query(`
            DROP TABLE \`submitted_request\`
        `);
    await queryRunner.query(`
            DROP TABLE \`region_profile\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_86173c99cd9b6dea1ff0deef7f\` ON \`publication_step\`
        `);
    await queryRunner.query(`
            DROP TABLE \`publication_step\`
        `);
    await queryRunner.query(`
            DROP INDEX \`REL_8516a7f5502bf9b9f861ac3b31\` ON \`publication\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_57913909be885eedbcb48e0a00\` ON \`publication\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_a070be58c64a206fa037188f1a\` ON \`publication\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_e87444797b4b6c353ed36fbdc4\` ON \`publication\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_0072ca6f05f98c7788ee192801\` ON \`publication\`
        `);
    await queryRunner.query(`
            DROP TABLE \`publication\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1fbcb06a6e7e21daab6ca717ea\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_b424036caa9db1bbed1e4ad74b\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_08712ca90f9171402d33e4270b\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_c9be4887c861517ad5cb230b5c\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_dea4d75508718a5eb03ff5bd58\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_74ce23abb0b2496ea1423ce555\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1e20a5c1dfbb078e004c349650\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_1987fbe3362c23c21f28d7f04e\` ON \`directory_entry\`
        `);
    await queryRunner.query(`
            DROP TABLE \`directory_entry\`
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
