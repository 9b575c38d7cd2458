import { seal, unseal } from '../src/sealed';

describe('a sealed message', () => {
  const key = Buffer.alloc(32, 'a');
  const content = { code: '01234567', to: 'camille.ferrer@sante.example' };

  it('is read by the holder of the key', async () => {
    expect(await unseal(key, await seal(key, content))).toEqual(content);
  });

  it('shows nothing of its content, and is never twice the same', async () => {
    const [one, other] = await Promise.all([seal(key, content), seal(key, content)]);
    expect(one).not.toBe(other);
    for (const part of one.split('.'))
      expect(Buffer.from(part, 'base64url').toString('latin1')).not.toMatch(/01234567|camille/);
  });

  it('is not read with another key', async () => {
    await expect(unseal(Buffer.alloc(32, 'b'), await seal(key, content))).rejects.toThrow();
  });

  it('is not read with any letter changed', async () => {
    const sealed = await seal(key, content);
    const [head, , ...rest] = sealed.split('.');
    for (let part = 0; part < rest.length; part++) {
      const changed = rest.map((text, at) =>
        at === part ? (text.startsWith('A') ? 'B' : 'A') + text.slice(1) : text,
      );
      await expect(unseal(key, [head, '', ...changed].join('.'))).rejects.toThrow();
    }
  });
});
