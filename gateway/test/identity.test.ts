import { ACCOUNT_ID, CHALLENGE, INSTANCE, SESSION } from './tiny-account';
import { startTinyProduct, type TinyProduct } from './tiny-product';

const SEEN = '{ seenByAccount { actor headers } seenByDirectory { actor headers } }';
const cookie = (name: string, token: string) => `__Host-balorg-${INSTANCE}-${name}=${token}`;

describe('who calls', () => {
  let product: TinyProduct;
  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());

  async function seen(how: Parameters<TinyProduct['ask']>[2]) {
    const { data } = await product.ask(SEEN, {}, how);
    const { seenByAccount, seenByDirectory } = data as Record<string, { actor: string; headers: string }>;
    const read = (one: typeof seenByAccount) => ({
      actor: JSON.parse(one!.actor) as Record<string, unknown>,
      headers: JSON.parse(one!.headers) as Record<string, string>,
    });
    return { account: read(seenByAccount), directory: read(seenByDirectory) };
  }

  it('is a stranger without a cookie, and has a pseudonym for an address', async () => {
    const { account } = await seen({});
    expect(account.actor).toMatchObject({ accountId: null, roles: ['ANYONE'] });
    expect(account.actor['source']).toMatch(/^[\w-]{22}$/);
    expect((await seen({})).account.actor['source']).toBe(account.actor['source']);
  });

  it('is whom account says, and every subgraph is told the same', async () => {
    const { account, directory } = await seen({ cookie: cookie('session', SESSION) });
    expect(account.actor).toMatchObject({
      accountId: ACCOUNT_ID,
      roles: ['ACCOUNT_HOLDER'],
      regions: ['76'],
    });
    expect(directory.actor).toEqual(account.actor);
  });

  it('stays a stranger with a token that account does not know', async () => {
    const { account } = await seen({ cookie: cookie('session', 'X'.repeat(43)) });
    expect(account.actor).toMatchObject({ accountId: null, roles: ['ANYONE'] });
  });

  it('is not changed by the cookie of another copy on the same machine', async () => {
    const { account } = await seen({ cookie: `__Host-balorg-other-session=${SESSION}` });
    expect(account.actor['accountId']).toBeNull();
  });

  it('is not changed by headers that the client made up', async () => {
    const forged = {
      'x-balorg-identity': 'forged',
      'x-balorg-actor': Buffer.from(JSON.stringify({ roles: ['OPERATOR'] })).toString('base64url'),
      'x-balorg-challenge': 'forged',
      'x-balorg-device': 'forged',
      'x-balorg-deadline': '9999999999999',
      'x-request-id': 'forged',
      authorization: 'Bearer forged',
      'x-middleware-subrequest': 'forged',
    };
    const { account, directory } = await seen({ headers: forged });
    expect(account.actor).toMatchObject({ accountId: null, roles: ['ANYONE'] });
    for (const { headers } of [account, directory]) {
      expect(JSON.stringify(headers)).not.toContain('forged');
      expect(headers).not.toHaveProperty('x-balorg-actor');
      expect(headers).not.toHaveProperty('x-balorg-deadline');
    }
  });

  it('believes a forwarded address from a named proxy', async () => {
    const one = await seen({ headers: { 'x-forwarded-for': '192.0.2.1' } });
    const other = await seen({ headers: { 'x-forwarded-for': '192.0.2.2' } });
    expect(one.account.actor['source']).not.toBe(other.account.actor['source']);
  });

  it('hands the token of the waiting code to account only, and no cookie to anybody', async () => {
    const { account, directory } = await seen({
      cookie: `${cookie('challenge', CHALLENGE)}; ${cookie('session', SESSION)}`,
    });
    expect(account.headers['x-balorg-challenge']).toBe(CHALLENGE);
    expect(directory.headers).not.toHaveProperty('x-balorg-challenge');
    expect(JSON.stringify([account.headers, directory.headers])).not.toContain(SESSION);
  });

  it('tells account only how the browser names itself', async () => {
    const { account, directory } = await seen({ headers: { 'user-agent': 'Firefox (Windows)' } });
    expect(account.headers['x-balorg-device']).toBe('Firefox (Windows)');
    expect(JSON.stringify(directory.headers)).not.toContain('Firefox');
  });

  it.each([
    ['cuts a long name', 'a'.repeat(1_000), 'a'.repeat(300)],
    ['drops what is not plain ASCII', '\u00e9Fire\u00fffox\u0009', 'Firefox'],
    ['passes on nothing for nothing', ' ', undefined],
  ])('%s', async (_what, name, told) => {
    const { account } = await seen({ headers: { 'user-agent': name } });
    expect(account.headers['x-balorg-device']).toBe(told);
  });

  it("hands back each of our cookies as it was set, and nobody else's", async () => {
    const { headers, data } = await product.ask('mutation { signIn }');
    expect(data).toEqual({ signIn: true });
    expect(headers.getSetCookie()).toEqual([
      `__Host-balorg-${INSTANCE}-session=one; Path=/; HttpOnly; Secure`,
      `__Host-balorg-${INSTANCE}-challenge=; Path=/; Max-Age=0; Secure`,
    ]);
    expect(headers.get('clear-site-data')).toBe('"cache"');
  });

  it('lets nobody ask who somebody else is', async () => {
    const { status, code } = await product.ask('{ actorOf(tokens: {}) { accountId } }');
    expect([status, code]).toEqual([400, 'REQUEST_MALFORMED']);
  });
});
