import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks to open a mailbox that is there, in the place of a second one. */
export class CreateJoinRequest1795910400000 implements MigrationInterface {
  name = 'CreateJoinRequest1795910400000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE \`join_request\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`mailboxId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`status\` varchar(8) NOT NULL DEFAULT 'PENDING',
                \`message\` varchar(300) NULL,
                \`askedAt\` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
                \`answeredAt\` datetime(3) NULL,
                \`answeredById\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NULL,
                \`refusalReason\` varchar(300) NULL,
                \`waits\` tinyint NULL DEFAULT 1,
                INDEX \`IDX_fe3455715aea2dfe6483892c63\` (\`accountId\`),
                UNIQUE INDEX \`IDX_d49499f69359920677c06788d6\` (\`mailboxId\`, \`accountId\`, \`waits\`),
                PRIMARY KEY (\`id\`),
                CONSTRAINT \`FK_c185a11b12b15f70e4b35e21bca\` FOREIGN KEY (\`mailboxId\`) REFERENCES \`mailbox\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION,
                CONSTRAINT \`FK_fe3455715aea2dfe6483892c63d\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
            ) ENGINE = InnoDB
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE `join_request`');
  }
}
