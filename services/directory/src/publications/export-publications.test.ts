import { aGradesAdministrator, anAccountHolder, testService } from '@balorg/common/testing';
import { parse } from 'csv-parse/sync';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { onMailboxChanged } from '../entries/mailbox-changed.handler';
import { aChange, type Opening } from '../../test/factories';
import { anOpenMailbox, publicationOf } from '../../test/publications';

const { call, receive, announced } = testService({ ...definition, db, createContext });

const administrator = aGradesAdministrator({ regions: ['76'] });
const EXPORT = `mutation ($ids: [ID!]!) {
  exportPublications(ids: $ids) { fileName content lineCount outcomes { id code publication { status } } }
}`;
const CONFIRM = 'mutation ($ids: [ID!]!) { confirmPublication(ids: $ids) { code publication { status } } }';

interface Exported {
  fileName: string;
  content: string;
  lineCount: number;
  outcomes: { id: string; code: string | null }[];
}

const aFileMailbox = async (opening: Partial<Opening> = {}) =>
  anOpenMailbox(receive, { opening, region: { publicationChannel: 'FILE' } });

async function exportOf(ids: string[], actor = administrator): Promise<Exported> {
  return (await call<{ exportPublications: Exported }>(actor, EXPORT, { ids })).data.exportPublications;
}

const rowsOf = (content: string): Record<string, string>[] =>
  parse(content, { delimiter: ';', bom: true, columns: true });

it('hands over a line for each, marks them sent, and audits it', async () => {
  const opening = await aFileMailbox({ service: 'Accueil' });
  const { id } = await publicationOf(opening);
  const { fileName, content, lineCount, outcomes } = await exportOf([id]);
  expect(fileName).toMatch(/^publications-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}\.csv$/);
  expect({ lineCount, outcomes }).toMatchObject({ lineCount: 1, outcomes: [{ id, code: null }] });
  expect(rowsOf(content)).toMatchObject([
    {
      Action: 'Publier',
      'Type de BAL': 'ORG',
      'Adresse BAL': opening.displayAddress,
      'Type identifiant structure': '1',
      'Identification Structure': '819999012',
      'Service de rattachement': 'Accueil',
      Dématérialisation: 'O',
      'Raison Sociale structure BAL': 'PHARMACIE DU CENTRE',
      'Code postal structure BAL': '81000',
      'Description de la BAL': opening.description,
    },
  ]);
  expect(Object.keys(rowsOf(content)[0] ?? {})).toHaveLength(33);
  expect(await publicationOf(opening)).toMatchObject({ status: 'SENT', nextAttemptAt: null });
  expect((await announced()).at(-1)).toMatchObject({ content: { action: 'publication.export' } });
});

it('waits for the administrator’s confirmation', async () => {
  const opening = await aFileMailbox();
  const { id } = await publicationOf(opening);
  await exportOf([id]);
  await call(administrator, CONFIRM, { ids: [id] });
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({
    status: 'CONFIRMED',
    lastAnswer: 'Dépôt confirmé par l’administrateur.',
  });
  expect(publication.nextAttemptAt).not.toBeNull();
});

it('hands over a withdrawal too, which is done when it is confirmed', async () => {
  const opening = await aFileMailbox();
  const { id } = await publicationOf(opening);
  await exportOf([id]);
  await call(administrator, CONFIRM, { ids: [id] });
  await receive(onMailboxChanged, aChange(opening, { listeRouge: true }));
  const { content } = await exportOf([id]);
  expect(rowsOf(content)).toMatchObject([{ Action: 'Retirer', 'Adresse BAL': opening.displayAddress }]);
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_WITHDRAW' });
  await call(administrator, CONFIRM, { ids: [id] });
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHHELD', mayBeThere: false });
});

it('holds no cell that a spreadsheet would run', async () => {
  const wicked = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '   =cmd', '\u200b=1'];
  const ids: string[] = [];
  for (const text of wicked)
    ids.push((await publicationOf(await aFileMailbox({ description: text, service: `${text};"x"` }))).id);
  const { content, lineCount } = await exportOf(ids);
  expect(lineCount).toBe(wicked.length);
  const cells = rowsOf(content).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /[\t\r\n]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=1+1");
});

it('leaves out, with their verdict, what cannot be exported and what is elsewhere', async () => {
  const good = await publicationOf(await aFileMailbox());
  const byItself = await publicationOf(await anOpenMailbox(receive, { opening: { regionCode: '93' } }));
  const kept = await publicationOf(await aFileMailbox({ listeRouge: true }));
  const { lineCount, outcomes } = await exportOf([good.id, byItself.id, kept.id]);
  expect(lineCount).toBe(1);
  const codeOf = (id: string) => outcomes.find((outcome) => outcome.id === id)?.code;
  expect([codeOf(good.id), codeOf(byItself.id), codeOf(kept.id)]).toEqual([
    null,
    'NOT_FOUND',
    'PUBLICATION_NOT_POSSIBLE',
  ]);
});

it('is for GRADeS administrators', async () => {
  expect((await call(anAccountHolder(), EXPORT, { ids: [] })).code).toBe('FORBIDDEN');
});
