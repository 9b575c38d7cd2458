import { newId } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { hashOf } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { AuditHead } from './audit-head.entity';
import { recordAudit } from './record-audit';
import { verifyAudit } from './verify-audit';

describe('the audit chain', () => {
  const service = testAccountService();
  const entries = () => service.db.getRepository(AuditEntry);
  const verdict = () => verifyAudit(service.db);
  const act = { action: 'test.act', subjectType: 'test', subjectId: newId(), regionCode: '76' };

  /** The publication of the region, and five acts after it. */
  const sixEntries = async () => {
    for (let time = 0; time < 5; time++)
      await service.db.transaction((tx) =>
        recordAudit(tx, 'SYSTEM', { ...act, facts: { time, note: 'é "œ"' } }),
      );
  };

  it('is whole after ordinary work', async () => {
    await sixEntries();
    expect(await verdict()).toEqual({ entries: 6, firstBad: null });
  });

  it('stays one chain when many write at once', async () => {
    const write = () => service.db.transaction((tx) => recordAudit(tx, 'SYSTEM', act));
    await Promise.all(Array.from({ length: 8 }, write));
    expect(await verdict()).toEqual({ entries: 9, firstBad: null });
  });

  it.each([
    ['action', 'test.other'],
    ['actorId', newId()],
    ['actorKind', 'ACCOUNT'],
    ['subjectType', 'other'],
    ['subjectId', newId()],
    ['regionCode', null],
    ['result', 'FORBIDDEN'],
    ['facts', '{}'],
    ['at', new Date(0)],
    ['id', newId()],
    ['hash', 'x'.repeat(43)],
    ['previousHash', 'x'.repeat(43)],
  ])('shows the entry whose %s was changed', async (column, value) => {
    await sixEntries();
    await entries().update({ sequence: 3 }, { [column]: value });
    expect(await verdict()).toEqual({ entries: 2, firstBad: 3 });
  });

  it('shows where an entry was taken out', async () => {
    await sixEntries();
    await entries().delete({ sequence: 3 });
    expect(await verdict()).toEqual({ entries: 2, firstBad: 4 });
  });

  it('shows that the last entries were taken off', async () => {
    await sixEntries();
    await entries().delete({ sequence: 6 });
    expect(await verdict()).toEqual({ entries: 5, firstBad: 6 });
  });

  it('shows an entry that was added past the head, its hash right', async () => {
    await sixEntries();
    const last = await entries().findOneByOrFail({ sequence: 6 });
    const copied = { ...last, sequence: 7, id: newId(), previousHash: last.hash };
    await entries().insert({ ...copied, hash: hashOf(copied) });
    expect(await verdict()).toEqual({ entries: 7, firstBad: 8 });
  });

  it('shows an entry that was rewritten with a hash of its own', async () => {
    await sixEntries();
    const third = await entries().findOneByOrFail({ sequence: 3 });
    const forged = { ...third, sequence: 3, action: 'test.forged' };
    await entries().update({ sequence: 3 }, { ...forged, hash: hashOf(forged) });
    expect(await verdict()).toEqual({ entries: 3, firstBad: 4 });
  });

  it('shows a head that was set back', async () => {
    await sixEntries();
    const { hash } = await entries().findOneByOrFail({ sequence: 5 });
    await service.db.getRepository(AuditHead).update(1, { sequence: 5, hash });
    expect((await verdict()).firstBad).not.toBeNull();
  });

  it('goes on over more entries than are read at once', async () => {
    const one = await entries().findOneByOrFail({ sequence: 1 });
    const chain: Partial<AuditEntry>[] = [];
    let { hash } = one;
    for (let sequence = 2; sequence <= 1_100; sequence++) {
      const next = { ...one, sequence, id: newId(), previousHash: hash };
      hash = hashOf(next);
      chain.push({ ...next, hash });
    }
    await entries().insert(chain);
    await service.db.getRepository(AuditHead).update(1, { sequence: 1_100, hash });
    expect(await verdict()).toEqual({ entries: 1_100, firstBad: null });
    await entries().update({ sequence: 1_050 }, { action: 'test.forged' });
    expect(await verdict()).toEqual({ entries: 1_049, firstBad: 1_050 });
  });
});
