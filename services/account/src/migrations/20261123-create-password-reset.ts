import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePasswordReset1795478400000 implements MigrationInterface {
  name = 'CreatePasswordReset1795478400000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE \`password_reset\` (
                \`id\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`accountId\` char(36) CHARACTER SET "ascii" COLLATE "ascii_bin" NOT NULL,
                \`tokenHash\` varchar(43) CHARACTER SET "ascii" COLLATE "ascii_nopad_bin" NOT NULL,
                \`expiresAt\` datetime(3) NOT NULL,
                \`usedAt\` datetime(3) NULL,
                INDEX \`IDX_9722d75a3a379324a44b9d8951\` (\`accountId\`),
                UNIQUE INDEX \`IDX_dc6908de54eb09f588adfdb285\` (\`tokenHash\`),
                PRIMARY KEY (\`id\`)
            ) ENGINE = InnoDB
        `);
    await queryRunner.query(`
            ALTER TABLE \`password_reset\`
            ADD CONSTRAINT \`FK_9722d75a3a379324a44b9d89514\` FOREIGN KEY (\`accountId\`) REFERENCES \`account\`(\`id\`) ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`password_reset\` DROP FOREIGN KEY \`FK_9722d75a3a379324a44b9d89514\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_dc6908de54eb09f588adfdb285\` ON \`password_reset\`
        `);
    await queryRunner.query(`
            DROP INDEX \`IDX_9722d75a3a379324a44b9d8951\` ON \`password_reset\`
        `);
    await queryRunner.query(`
            DROP TABLE \`password_reset\`
        `);
  }
}
