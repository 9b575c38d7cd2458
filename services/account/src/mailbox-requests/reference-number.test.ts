import { newReference, readReference } from './reference-number';

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

describe('readReference', () => {
  it('reads what it made, however it is typed', () => {
    const reference = newReference();
    const bare = reference.replaceAll('-', '');
    for (const typed of [reference, ` ${reference.toLowerCase()} `, bare, bare.split('').join(' ')])
      expect(readReference(typed)).toBe(reference);
  });

  it.each(['', 'BAL', '7K3M-9QXT', 'BAL-7K3M-9QX', 'BAL-7K3M-9QXTA', 'BAL-7K3M-9QXé'])(
    'reads none in %j',
    (typed) => expect(readReference(typed)).toBeNull(),
  );
});
