import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ZipFile } from 'yazl';
import { extractionAddresses } from './extraction-addresses';

const HEADER = ['Type de BAL', 'Adresse BAL', ...Array.from({ length: 29 }, (_, at) => `Colonne ${at}`)].join(
  '|',
);

let server: Server;
afterEach(() => new Promise((closed) => server.close(closed)));

async function addressesOf(lines: string[], name = 'Extraction_Correspondance_MSSante_202611231000.txt') {
  server = createServer((_request, response) => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(lines.join('\n')), name);
    zip.end();
    zip.outputStream.pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const addresses: string[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for await (const address of extractionAddresses(url)) addresses.push(address);
  return addresses;
}

const row = (address: string) => `ORG|${address}${'|'.repeat(29)}`;

it('reads addresses in lower case, with a separator too many and a quote inside', async () => {
  expect(
    await addressesOf([
      `${HEADER}|`,
      `${row('Pharmacie.1@a.mssante.fr')}|`,
      `ORG|b@a.mssante.fr|L"accueil${'|'.repeat(28)}`,
    ]),
  ).toEqual(['pharmacie.1@a.mssante.fr', 'b@a.mssante.fr']);
});

it('finds the column by its name, wherever it stands', async () => {
  expect(await addressesOf(['Adresse BAL|Type de BAL', 'c@a.mssante.fr|ORG'])).toEqual(['c@a.mssante.fr']);
});

it('refuses another file', async () => {
  await expect(addressesOf(['a;b;c', '1;2;3'])).rejects.toThrow('no column');
});

it('refuses a zip without a text', async () => {
  await expect(addressesOf([HEADER], 'lisez-moi.pdf')).rejects.toThrow('no text file');
});
