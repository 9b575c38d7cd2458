import type { Actor } from '@balorg/common';
import { testService, type Answer } from '@balorg/common/testing';
import { CHAIN_START } from '../src/audit/audit-chain';
import { AuditHead } from '../src/audit/audit-head.entity';
import { createContext, type Context } from '../src/context';
import { db } from '../src/db';
import { definition } from '../src/definition';
import { occitanie } from '../src/region-profiles/occitanie';
import { publishRegionProfile } from '../src/region-profiles/publish-region-profile';

/** How every visitor's browser names itself: Firefox on Windows. */
const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0';

/** The account service on a database of this test file's own, with Occitanie open. */
export function testAccountService() {
  let challengeToken: string | null = null;
  const service = testService<Context>({
    ...definition,
    db,
    createContext: ({ response, ...incoming }) => {
      const headers = new Map([
        ['x-balorg-challenge', challengeToken ?? undefined],
        ['x-balorg-device', BROWSER],
      ]);
      return createContext({
        ...incoming,
        response: {
          append: (name, value) => response.append(name, value),
          req: { get: (name) => headers.get(name) },
        },
      });
    },
  });
  async function furnish() {
    await db.getRepository(AuditHead).update(1, { sequence: 0, hash: CHAIN_START });
    await db.transaction((tx) => publishRegionProfile(tx, 'SYSTEM', '76', occitanie));
  }
  beforeEach(furnish);
  return {
    ...service,
    async empty() {
      await service.empty();
      await furnish();
    },
    /** A call from the browser that waits for a one-time code; the token is its cookie's. */
    callWaiting<Data = Record<string, never>>(
      token: string | null,
      actor: Actor,
      query: string,
      variables: object = {},
    ): Promise<Answer<Data>> {
      // The context is made before the call waits for anything.
      challengeToken = token;
      const answer = service.call<Data>(actor, query, variables);
      challengeToken = null;
      return answer;
    },
    /** The one-time codes that were owed so far, the newest last. */
    async codes(): Promise<string[]> {
      const owed = (await service.announced()).filter(({ type }) => type === 'account.code-needed');
      return owed.map(({ content }) => String(content['code']));
    },
  };
}
