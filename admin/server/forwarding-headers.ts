import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** What says who calls, from where, or which way a request took inside: ours to write, whatever a client sent. */
const NEVER_FROM_CLIENTS =
  /^(x-forwarded-.*|forwarded|x-real-ip|.*client-ip|.*connecting-ip|x-balorg-.*|x-request-id|(proxy-)?authorization|x-middleware-.*|x-invoke-.*|x-matched-path|x-nonce|content-security-policy.*)$/;

export interface Forwarding {
  publicUrl: string;
  trustedProxies: string[];
}

/** Replaces whatever the client says of itself by what we see. */
export function forwardHeaders({
  publicUrl,
  trustedProxies,
}: Forwarding): (request: IncomingMessage) => void {
  const { host, protocol } = new URL(publicUrl);
  const proxies = listOf(trustedProxies);
  return (request) => {
    const client = clientAddress(request, proxies);
    for (const name of Object.keys(request.headers))
      if (NEVER_FROM_CLIENTS.test(name)) delete request.headers[name];
    request.headers['x-forwarded-for'] = client;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.replace(':', '');
  };
}

/** The peer; or, when the peer is a named proxy, the address that it wrote last. */
function clientAddress({ socket, headers }: IncomingMessage, proxies: BlockList): string {
  const peer = plainAddress(socket.remoteAddress ?? '');
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return told && proxies.check(peer, familyOf(peer)) ? told : peer;
}

function listOf(addresses: string[]): BlockList {
  const list = new BlockList();
  for (const address of addresses) {
    const [network = '', prefix] = address.split('/');
    if (prefix) list.addSubnet(network, Number(prefix), familyOf(network));
    else list.addAddress(network, familyOf(network));
  }
  return list;
}

const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');
const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');
