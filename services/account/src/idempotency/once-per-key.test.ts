import { anonymous, DomainError, newId, type Actor } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import type { EntityManager } from 'typeorm';
import { testAccountService } from '../../test/account-service';
import { AuditEntry } from '../audit/audit-entry.entity';
import { recordAudit } from '../audit/record-audit';
import { IdempotencyKey } from './idempotency-key.entity';
import { oncePerKey, type Keyed } from './once-per-key';

describe('oncePerKey', () => {
  const service = testAccountService();
  const anInput = (own = {}) => ({ idempotencyKey: newId(), note: 'a', ...own });

  /** An effect that can be counted; it gives an id of its own each time. */
  const effect = async (tx: EntityManager) => {
    const subjectId = newId();
    await recordAudit(tx, 'SYSTEM', {
      action: 'test.effect',
      subjectType: 'test',
      subjectId,
      regionCode: null,
    });
    return subjectId;
  };
  const effects = () => service.db.getRepository(AuditEntry).countBy({ action: 'test.effect' });
  const run = (actor: Actor, input: Keyed, operation = 'test', work = effect) =>
    oncePerKey(service.db, actor, operation, input, work);

  it('gives twenty at once one effect and one result', async () => {
    const [actor, input] = [anAccountHolder(), anInput()];
    const results = await Promise.all(Array.from({ length: 20 }, () => run(actor, input)));
    expect(new Set(results).size).toBe(1);
    expect(await effects()).toBe(1);
    expect(await run(actor, input)).toBe(results[0]);
  });

  it('refuses the key with another input or for another operation', async () => {
    const [actor, input] = [anAccountHolder(), anInput()];
    await run(actor, input);
    for (const again of [run(actor, { ...input, note: 'b' } as Keyed), run(actor, input, 'other')])
      await expect(again).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await effects()).toBe(1);
  });

  it("opens nothing by somebody else's key", async () => {
    const input = anInput();
    const draft = anActor({ draftId: newId() });
    const follower = anActor({ trackedRequestId: newId() });
    const results = [];
    for (const actor of [anAccountHolder(), anAccountHolder(), draft, follower])
      results.push(await run(actor, input));
    expect(new Set(results).size).toBe(4);
    expect(await effects()).toBe(4);
  });

  it('keeps no key of what was refused: it may be tried again', async () => {
    const [actor, input] = [anAccountHolder(), anInput()];
    const refused = run(actor, input, 'test', async (tx) => {
      await effect(tx);
      throw new DomainError('FORBIDDEN');
    });
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect([await effects(), await service.db.getRepository(IdempotencyKey).count()]).toEqual([0, 0]);
    await run(actor, input);
    expect(await effects()).toBe(1);
  });

  it('wants to know who calls', () => {
    expect(() => run(anonymous('test'), anInput())).toThrow('SIGN_IN_NEEDED');
  });
});
