import { startTinyProduct, type TinyProduct } from './tiny-product';

describe('an operation that asks for too much', () => {
  let product: TinyProduct;
  beforeAll(async () => {
    product = await startTinyProduct();
  });
  afterAll(() => product.stop());

  const outcome = async (query: string, variables: object = {}) => {
    const { status, code } = await product.ask(query, variables);
    return [status, code];
  };
  const TOO_LARGE = [400, 'QUERY_TOO_LARGE'];
  const FINE = [200, null];
  const nested = (levels: number): string => (levels === 1 ? '{ name }' : `{ inner ${nested(levels - 1)} }`);
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  it('may be eight levels deep and not nine', async () => {
    expect(await outcome(`{ box ${nested(7)} }`)).toEqual(FINE);
    expect(await outcome(`{ box ${nested(8)} }`)).toEqual(TOO_LARGE);
  });

  it('cannot hide its depth in fragments', async () => {
    const hidden = `query { box { ...F } } fragment F on Box { inner { ... on Box ${nested(6)} } }`;
    expect(await outcome(hidden)).toEqual(FINE);
    expect(await outcome(hidden.replace(nested(6), nested(7)))).toEqual(TOO_LARGE);
  });

  it('may have five aliases and not six, wherever they stand', async () => {
    const aliases = (count: number) => `{ box { ${times(count, (index) => `a${index}: name`)} } }`;
    expect(await outcome(aliases(5))).toEqual(FINE);
    expect(await outcome(aliases(6))).toEqual(TOO_LARGE);
    const spread = 'fragment F on Box { a: name b: name c: name }';
    expect(await outcome(`{ box { ...F inner { ...F } } } ${spread}`)).toEqual(TOO_LARGE);
  });

  it('may have five root fields and not six', async () => {
    const five = 'box { name } boxes { items { name } } refused broken __typename';
    expect((await outcome(`{ ${five} }`))[0]).toBe(200);
    expect(await outcome(`{ ${five} seenByAccount { actor } }`)).toEqual(TOO_LARGE);
  });

  it('may change one thing and not two', async () => {
    expect(await outcome('mutation { signIn }')).toEqual(FINE);
    expect(await outcome('mutation { one: signIn two: signIn }')).toEqual(TOO_LARGE);
    expect(await outcome('mutation { ...F signIn } fragment F on Mutation { again: signIn }')).toEqual(
      TOO_LARGE,
    );
  });

  const included = (count: number) => `{ box { ${times(count, () => '... @include(if: true) { name }')} } }`;

  it('may have ten directives and not eleven', async () => {
    expect(await outcome(included(10))).toEqual(FINE);
    expect(await outcome(included(11))).toEqual(TOO_LARGE);
  });

  it('pays for each row of a page', async () => {
    const page = (rows: string) =>
      `query Q($rows: Int) { boxes(perPage: ${rows}) { items { ${times(10, () => 'name inner { name }')} } } }`;
    expect(await outcome(page('100').replace('($rows: Int)', ''))).toEqual(FINE);
    expect(await outcome(page('1000').replace('($rows: Int)', ''))).toEqual(TOO_LARGE);
    expect(await outcome(page('$rows'), { rows: 1000 })).toEqual(TOO_LARGE);
  });

  it('is not measured for ever when fragments double one another', async () => {
    const fragments = times(40, (i) => `fragment F${i} on Box { ...F${i + 1} ... on Box { ...F${i + 1} } }`);
    const begun = Date.now();
    expect(await outcome(`{ box { ...F0 } } ${fragments} fragment F40 on Box { name }`)).toEqual(TOO_LARGE);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });

  it('may have a thousand words; a longer one is not even read', async () => {
    const wordsOfOne = 11;
    expect(await outcome(included(Math.floor(990 / wordsOfOne)))).toEqual(TOO_LARGE);
    expect(await outcome(included(Math.ceil(1_000 / wordsOfOne)))).toEqual([400, 'REQUEST_MALFORMED']);
  });

  it('is refused when fragments circle', async () => {
    const circle = '{ box { ...F } } fragment F on Box { inner { ...F } }';
    expect(await outcome(circle)).toEqual([400, 'REQUEST_MALFORMED']);
  });

  it('is told after ten seconds that the answer did not come', async () => {
    const begun = Date.now();
    expect(await outcome('{ slow }')).toEqual([200, 'SERVICE_UNAVAILABLE']);
    expect(Date.now() - begun).toBeLessThan(11_500);
  });
});
