import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the list of accounts is sorted by; rights found by region and by structure. */
export class IndexAccounts1795737600000 implements MigrationInterface {
  name = 'IndexAccounts1795737600000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`account\`
            ADD INDEX \`IDX_97b7b0d1edd4f5fddc1af08f44\` (\`familyName\`, \`id\`),
            ADD INDEX \`IDX_f50e152d11f027ee500dbad6c9\` (\`createdAt\`)
        `);
    await queryRunner.query(`
            ALTER TABLE \`entrusted_right\`
            ADD INDEX \`IDX_6d39e0528be2a181f5fe114668\` (\`regionCode\`, \`role\`),
            ADD INDEX \`IDX_9ab5528574ff477804896d8bed\` (\`identifierType\`, \`identifier\`)
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`entrusted_right\`
            DROP INDEX \`IDX_9ab5528574ff477804896d8bed\`,
            DROP INDEX \`IDX_6d39e0528be2a181f5fe114668\`
        `);
    await queryRunner.query(`
            ALTER TABLE \`account\`
            DROP INDEX \`IDX_f50e152d11f027ee500dbad6c9\`,
            DROP INDEX \`IDX_97b7b0d1edd4f5fddc1af08f44\`
        `);
  }
}
