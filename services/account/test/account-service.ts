import { testService } from '@balorg/common/testing';
import { CHAIN_START } from '../src/audit/audit-chain';
import { AuditHead } from '../src/audit/audit-head.entity';
import { createContext, type Context } from '../src/context';
import { db } from '../src/db';
import { definition } from '../src/definition';
import { occitanie } from '../src/region-profiles/occitanie';
import { publishRegionProfile } from '../src/region-profiles/publish-region-profile';

/** The account service on a database of this test file's own, with Occitanie open. */
export function testAccountService() {
  const service = testService<Context>({ ...definition, db, createContext });
  beforeEach(async () => {
    await db.getRepository(AuditHead).update(1, { sequence: 0, hash: CHAIN_START });
    await db.transaction((tx) => publishRegionProfile(tx, 'SYSTEM', '76', occitanie));
  });
  return service;
}
