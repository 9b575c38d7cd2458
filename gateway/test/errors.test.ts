import { startTinyProduct, type TinyProduct } from './tiny-product';

describe('an error', () => {
  let product: TinyProduct;
  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());

  it('that a rule threw passes with its code and its facts, and nothing more', async () => {
    const { status, errors } = await product.ask('{ refused }');
    expect(status).toBe(200);
    expect(errors).toEqual([
      { message: 'CODE_WRONG', path: ['refused'], extensions: { code: 'CODE_WRONG', attemptsLeft: 3 } },
    ]);
  });

  it('that nobody foresaw is a reference and no more', async () => {
    const { errors } = await product.ask('{ broken }');
    expect(errors).toEqual([
      {
        message: 'INTERNAL_SERVER_ERROR',
        path: ['broken'],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        },
      },
    ]);
  });

  it('about a value does not repeat the value', async () => {
    const wrong = async (at: unknown, shift: unknown = null) => {
      const query = 'query Day($at: DateTimeISO!, $shift: Int) { day(at: $at, shift: $shift) }';
      const { text, code } = await product.ask(query, { at, shift });
      expect(text).not.toContain('private-word');
      expect(text).not.toContain('account');
      return code;
    };
    expect(await wrong('2026-01-01T00:00:00Z', 'private-word')).toBe('REQUEST_MALFORMED');
    expect(await wrong('private-word')).toBe('REQUEST_MALFORMED');
    expect(await wrong({ 'private-word': 1 })).toBe('REQUEST_MALFORMED');
    expect(await wrong(null)).toBe('REQUEST_MALFORMED');
  });
});
