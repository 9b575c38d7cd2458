import { newReference } from './reference-number';

describe('newReference', () => {
  const references = Array.from({ length: 2_000 }, newReference);

  it('has no letter or digit that is misheard or misread', () => {
    for (const reference of references)
      expect(reference).toMatch(/^BAL-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is another each time, and uses the whole alphabet', () => {
    expect(new Set(references).size).toBe(references.length);
    const letters = new Set(references.flatMap((reference) => [...reference.slice(4).replace('-', '')]));
    expect(letters.size).toBe(30);
  });
});
