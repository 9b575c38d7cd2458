import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server that can be cut and mended; `url` is the server's, at this end of the line. */
export async function openLine(serverUrl: string) {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const mend = async (port: number) => {
    listener.listen(port, '127.0.0.1');
    await once(listener, 'listening');
  };
  await mend(0);
  const { port } = listener.address() as AddressInfo;
  const cut = async () => {
    const closed = once(listener, 'close');
    listener.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const url = Object.assign(new URL(serverUrl), { port: String(port), hostname: '127.0.0.1' }).href;
  return { url, cut, mend: () => mend(port), close: cut };
}
