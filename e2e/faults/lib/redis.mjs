import { connect } from 'node:net';

/**
 * Says one command to a copy's Redis.
 * @returns {Promise<string>} its answer, for the commands that answer in one line
 */
export function sayToRedis({ stack }, command) {
  const { hostname, port, password } = new URL(stack.redisUrl);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 5_000 });
    let heard = '';
    socket.once('connect', () => socket.write(`AUTH ${password}\r\n${command}\r\n`));
    socket.on('data', (chunk) => {
      heard += chunk;
      const [login, answer, end] = heard.split('\r\n');
      if (end === undefined) return;
      socket.destroy();
      if (login === '+OK' && !answer.startsWith('-')) resolve(answer.slice(1));
      else reject(new Error(`Redis says ${login} ${answer}`));
    });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('Redis does not answer')));
  });
}
