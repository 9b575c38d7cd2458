import { safeCell } from './safe-cell';

it.each([
  '=HYPERLINK("http://exemple.fr")',
  '+33465710001',
  '-2+3',
  '@SUM(A1)',
  '  =1+1',
  '\t=1+1',
  '\tPharmacie',
  '\r\n=1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' ＝1+1',
  '|cmd',
  '%0A=1',
])('shows %j and never runs it', (text) => {
  expect(safeCell(text)).toMatch(/^'/);
  expect(safeCell(text)).not.toMatch(/[\t\r\n]/);
});

it.each(['Pharmacie du Centre', '81000', 'A=B', '12-14 place du Vigan', 'claire@exemple.fr', ''])(
  'leaves %j as it is',
  (text) => {
    expect(safeCell(text)).toBe(text);
  },
);
