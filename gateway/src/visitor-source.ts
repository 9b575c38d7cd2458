import { createHash, createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

const LENGTH = 22;

/**
 * Pseudonym of a network address, for counting attempts: the same after a restart, meaningless without our key.
 * An IPv6 line owns a whole /64, so its visitors are counted by that.
 */
export function sourceOf(address: string, privateKey: string): string {
  const secret = createHash('sha256').update(privateKey).digest();
  return createHmac('sha256', secret).update(networkOf(address)).digest('base64url').slice(0, LENGTH);
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('%', 1).join('').toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const between = tail === undefined ? 0 : 8 - groups.length - last.length;
  const all = [...groups, ...Array<string>(between).fill('0'), ...last];
  return all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
