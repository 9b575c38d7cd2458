import { sourceOf } from '../src/visitor-source';

describe('the pseudonym of an address', () => {
  const key = 'a private key';

  it('is the same for the same address and key, and for none other', () => {
    expect(sourceOf('192.0.2.1', key)).toBe(sourceOf('192.0.2.1', key));
    expect(sourceOf('192.0.2.1', key)).not.toBe(sourceOf('192.0.2.2', key));
    expect(sourceOf('192.0.2.1', key)).not.toBe(sourceOf('192.0.2.1', 'another key'));
  });

  it('is the same however an address is written', () => {
    expect(sourceOf('::ffff:192.0.2.1', key)).toBe(sourceOf('192.0.2.1', key));
    expect(sourceOf('2001:db8::1', key)).toBe(sourceOf('2001:0DB8:0:0:0:0:0:1', key));
  });

  it('is the same for a whole line of IPv6', () => {
    expect(sourceOf('2001:db8:1:2::1', key)).toBe(sourceOf('2001:db8:1:2:ffff::9', key));
    expect(sourceOf('2001:db8:1:2::1', key)).not.toBe(sourceOf('2001:db8:1:3::1', key));
    expect(sourceOf('::1', key)).toBe(sourceOf('::2', key));
  });
});
