import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an invitation was sent; what the lists of members and invitations are sorted by. */
export class CountInvitationSendings1795651200000 implements MigrationInterface {
  name = 'CountInvitationSendings1795651200000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE \`invitation\` ADD \`sending\` int NOT NULL DEFAULT '1'`);
    await queryRunner.query(`CREATE INDEX \`IDX_27ba0f30e13e8e0c0f50e3d8a6\` ON \`invitation\` (\`sentAt\`)`);
    await queryRunner.query(`CREATE INDEX \`IDX_6388b874b4e9cf7e3acd1d33fe\` ON \`member\` (\`addedAt\`)`);
    await queryRunner.query(
      `CREATE INDEX \`IDX_deb68710f50b2a28356eb571a2\` ON \`member\` (\`lastAccessAt\`)`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX \`IDX_deb68710f50b2a28356eb571a2\` ON \`member\``);
    await queryRunner.query(`DROP INDEX \`IDX_6388b874b4e9cf7e3acd1d33fe\` ON \`member\``);
    await queryRunner.query(`DROP INDEX \`IDX_27ba0f30e13e8e0c0f50e3d8a6\` ON \`invitation\``);
    await queryRunner.query(`ALTER TABLE \`invitation\` DROP COLUMN \`sending\``);
  }
}
