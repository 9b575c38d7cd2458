import { newId } from '@balorg/common';
import { formatFiness } from '@balorg/identifiers';
import { onRegionProfilePublished } from '../region-profiles/handler';
import { aRecipient, aRegionProfile } from '../testing/factories';
import { testNotification } from '../testing/service';
import { writtenMails } from '../testing/written';
import { onRightChanged } from './handler';

const service = testNotification();
const ofRegion = { role: 'GRADES_ADMINISTRATOR', regionCode: '76', structure: null };
const ofStructure = {
  role: 'STRUCTURE_ADMINISTRATOR',
  regionCode: null,
  structure: { identifierType: 'FINESS', identifier: '810000331' },
};
/** As it is shown. */
const FINESS = formatFiness(ofStructure.structure.identifier);
const event = (change: string, right: object) => ({
  rightId: newId(),
  change,
  recipient: aRecipient(),
  ...right,
});
const textOf = async (change: string, right: object) => {
  await service.receive(onRightChanged, event(change, right));
  const [mail] = await writtenMails(service.db);
  return mail?.text ?? '';
};

describe('a right is entrusted or withdrawn', () => {
  it('tells each change once', async () => {
    const [entrusted, messageId] = [event('ENTRUSTED', ofRegion), newId()];
    await service.receive(onRightChanged, entrusted, messageId);
    await service.receive(onRightChanged, entrusted, messageId);
    await service.receive(onRightChanged, { ...entrusted, change: 'WITHDRAWN' });
    await service.receive(onRightChanged, entrusted);
    expect((await writtenMails(service.db)).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['RIGHT_ENTRUSTED', 'Un rôle d’administrateur vous est confié'],
      ['RIGHT_WITHDRAWN', 'Votre rôle d’administrateur a pris fin'],
      ['RIGHT_ENTRUSTED', 'Un rôle d’administrateur vous est confié'],
    ]);
  });

  it('names the region and the address of the console', async () => {
    await service.receive(onRegionProfilePublished, aRegionProfile());
    const text = await textOf('ENTRUSTED', ofRegion);
    expect(text).toContain('Rôle : Administrateur du GRADeS\nRégion : Occitanie\n');
    expect(text).toContain('examiner les demandes');
    expect(text).toContain('\nhttp://localhost:3000/console\n');
  });

  it('names a region of which no profile was heard', async () => {
    expect(await textOf('ENTRUSTED', ofRegion)).toContain('Administrateur du GRADeS\nRégion : Occitanie\n');
  });

  it('names the structure, and what its administrator may do', async () => {
    const text = await textOf('ENTRUSTED', ofStructure);
    expect(text).toContain(`Rôle : Administrateur de structure\nStructure : FINESS ${FINESS}`);
    expect(text).toContain('tenir à jour ses boîtes et leurs membres');
    expect(text).not.toContain('examiner les demandes');
  });

  it('says what is over, without a way into the console', async () => {
    const text = await textOf('WITHDRAWN', ofStructure);
    expect(text).toContain(`Structure : FINESS ${FINESS}`);
    expect(text).not.toContain('/console');
  });

  it.each([
    ['region', { ...ofRegion, regionCode: null }],
    ['structure', { ...ofStructure, structure: null }],
  ])('fails loudly on a right that names no %s', async (_, right) => {
    await expect(service.receive(onRightChanged, event('ENTRUSTED', right))).rejects.toThrow('names no');
    expect(await writtenMails(service.db)).toEqual([]);
  });
});
