import { anonymous } from '@balorg/common';
import { anAccountHolder, testService } from '@balorg/common/testing';
import { aChange, anOpening, aSubmission } from '../../test/factories';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { onMailboxChanged } from '../entries/mailbox-changed.handler';
import { onMailboxOpened } from '../entries/mailbox-opened.handler';
import { onMailboxRequestSubmitted } from './mailbox-request-submitted.handler';

const { call, receive } = testService({ ...definition, db, createContext });

const FIND = `query ($input: SimilarMailboxesInput!) {
  similarMailboxes(input: $input) { mailboxId reason address description structureName }
}`;

/** A request of another kind altogether; each test says what of it is the same. */
const asked = (own: object) => ({
  input: {
    regionCode: '76',
    identifierType: 'FINESS',
    identifier: '31 999 901 7',
    service: 'Urgences',
    phone: '05 36 49 01 99',
    contactEmail: 'urgences@exemple.fr',
    description: 'Service des urgences, 31000 Toulouse',
    ...own,
  },
});

const found = async (own: object, actor = anonymous('test')) => {
  const { data } = await call<{ similarMailboxes: { mailboxId: string; reason: string }[] }>(
    actor,
    FIND,
    asked(own),
  );
  return data?.similarMailboxes.map(({ mailboxId, reason }) => [mailboxId, reason]);
};

it.each([
  [{ identifier: '81 999 901 2', service: '' }, 'SAME_STRUCTURE_AND_SERVICE'],
  [{ phone: '04 65 71 00 01' }, 'SAME_PHONE'],
  [{ contactEmail: 'Officine@exemple.fr' }, 'SAME_CONTACT_MAIL'],
  [{ description: 'PHARMACIE DU CENTRE - ALBI (81000)' }, 'NEAR_DESCRIPTION'],
])('finds the mailbox that is there by %j', async (own, reason) => {
  const submission = aSubmission({ contactEmail: 'officine@exemple.fr' });
  await receive(onMailboxRequestSubmitted, submission);
  const opening = anOpening({ requestId: submission.requestId });
  await receive(onMailboxOpened, opening);
  expect(await found(own)).toEqual([[opening.mailboxId, reason]]);
});

it('says what is needed to know it again', async () => {
  const opening = anOpening();
  await receive(onMailboxOpened, opening);
  expect((await call(anonymous('test'), FIND, asked({ phone: '0465710001' }))).data).toEqual({
    similarMailboxes: [
      {
        mailboxId: opening.mailboxId,
        reason: 'SAME_PHONE',
        address: opening.displayAddress,
        description: 'Pharmacie du Centre 81000 Albi',
        structureName: 'PHARMACIE DU CENTRE',
      },
    ],
  });
});

it('finds nothing that has nothing in common, is of another region, or waits for its decision', async () => {
  await receive(onMailboxOpened, anOpening());
  await receive(onMailboxRequestSubmitted, aSubmission({ phone: '+33536490199' }));
  expect(await found({})).toEqual([]);
  expect(await found({ phone: '0465710001', regionCode: '94' })).toEqual([]);
});

it.each([{ visibleInDirectory: false }, { hasManager: false }])(
  'never finds one that is %j',
  async (hidden) => {
    await receive(onMailboxOpened, anOpening(hidden));
    expect(await found({ phone: '0465710001' }, anAccountHolder())).toEqual([]);
  },
);

it('finds one on the liste rouge for an account only, and a closed one for nobody', async () => {
  const opening = anOpening({ listeRouge: true });
  await receive(onMailboxOpened, opening);
  expect(await found({ phone: '0465710001' })).toEqual([]);
  expect(await found({ phone: '0465710001' }, anAccountHolder())).toHaveLength(1);
  await receive(onMailboxChanged, aChange(opening, { listeRouge: false, status: 'CLOSED' }));
  expect(await found({ phone: '0465710001' }, anAccountHolder())).toEqual([]);
});
