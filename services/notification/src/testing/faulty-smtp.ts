import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface Received {
  to: string;
  messageId: string;
  source: string;
}

/** What the sink does with the next mail. */
export type Behaviour =
  | { do: 'take' }
  | { do: 'answer'; at: 'greeting' | 'sender' | 'recipient' | 'data'; reply: string }
  | { do: 'hang' }
  /** Takes the whole mail, then cuts the line in the place of its 250. */
  | { do: 'cut' };

/** A small SMTP server that takes mails, refuses them, falls silent or cuts the line, as it is told. */
export async function openFaultySmtp() {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const state: { behaviour: Behaviour; tries: number } = { behaviour: { do: 'take' }, tries: 0 };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    converse(socket, state, received);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    state,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function converse(socket: Socket, state: { behaviour: Behaviour; tries: number }, received: Received[]) {
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answerAt = (step: string, otherwise: string) => {
    const { behaviour } = state;
    say(behaviour.do === 'answer' && behaviour.at === step ? behaviour.reply : otherwise);
  };
  let buffer = '';
  let to = '';
  let inData = false;

  const command = (line: string) => {
    if (/^(EHLO|HELO|RSET|NOOP)/i.test(line)) say('250 ready');
    else if (/^MAIL FROM/i.test(line)) answerAt('sender', '250 2.1.0 sender ok');
    else if (/^RCPT TO/i.test(line)) {
      to = /<(.*)>/.exec(line)?.[1] ?? '';
      state.tries += 1;
      if (state.behaviour.do !== 'hang') answerAt('recipient', '250 2.1.5 recipient ok');
    } else if (/^DATA/i.test(line)) {
      inData = true;
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else say('500 unknown');
  };
  const ended = (source: string) => {
    inData = false;
    const { behaviour } = state;
    if (behaviour.do === 'take' || behaviour.do === 'cut') {
      received.push({ to, source, messageId: /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim() ?? '' });
    }
    if (behaviour.do === 'cut') socket.destroy();
    else answerAt('data', '250 2.0.0 queued as 42');
  };

  answerAt('greeting', '220 faulty.example ESMTP');
  socket.on('data', (chunk) => {
    buffer += chunk.toString('utf8');
    for (let end; (end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n')) >= 0;) {
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (inData) ended(part);
      else command(part);
    }
  });
}
