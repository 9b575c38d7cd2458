import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit is read by action, kind of subject, result, moment and actor, in the order of the chain. */
export class IndexAudit1795824000000 implements MigrationInterface {
  name = 'IndexAudit1795824000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`audit_entry\`
            ADD INDEX \`IDX_479679cd9667708435b90fa49c\` (\`regionCode\`, \`action\`, \`sequence\`),
            ADD INDEX \`IDX_c3905fdfd5c3d2d949ea01f247\` (\`regionCode\`, \`subjectType\`, \`sequence\`),
            ADD INDEX \`IDX_ab4c9e58c9742e327dbb02c92b\` (\`regionCode\`, \`result\`, \`sequence\`),
            ADD INDEX \`IDX_f35aa78c3491a4d6eb463f38cb\` (\`regionCode\`, \`at\`),
            ADD INDEX \`IDX_f817c932700ce7ae9c9a962074\` (\`actorId\`, \`sequence\`)
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE \`audit_entry\`
            DROP INDEX \`IDX_479679cd9667708435b90fa49c\`,
            DROP INDEX \`IDX_c3905fdfd5c3d2d949ea01f247\`,
            DROP INDEX \`IDX_ab4c9e58c9742e327dbb02c92b\`,
            DROP INDEX \`IDX_f35aa78c3491a4d6eb463f38cb\`,
            DROP INDEX \`IDX_f817c932700ce7ae9c9a962074\`
        `);
  }
}
