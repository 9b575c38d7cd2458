import { newId } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { aForm, anAccount, aSubmittedRequest, aWriter } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { actorOf } from '../sessions/actor-of';
import { MailboxRequest } from './mailbox-request.entity';
import { saveMailboxRequestDraft } from './save-mailbox-request-draft';

const MINE = '{ myDrafts { id regionCode savedAt form { description } } }';
const RESUME = 'mutation ($id: ID!) { resumeMyDraft(id: $id) { id form { description } } }';
const DISCARD = 'mutation ($id: ID!) { discardMyDraft(id: $id) }';

describe('the drafts of an account', () => {
  const service = testAccountService();

  const draftOf = async (writer: Awaited<ReturnType<typeof aWriter>>, description: string) => {
    await saveMailboxRequestDraft(writer, aForm({ description }));
    return writer.draftId!;
  };

  it('are listed with the last one saved first, without those of others, those without a word and what was sent', async () => {
    const account = await anAccount();
    const [older, newer] = [await aWriter(account), await aWriter(account)];
    await draftOf(newer, 'Second');
    await draftOf(older, 'First');
    await draftOf(await aWriter(), 'Of another');
    await draftOf(await aWriter(null), 'Of nobody');
    await aWriter(account);
    await aSubmittedRequest({}, account);
    const { data } = await service.call(anAccountHolder(account.id), MINE);
    expect(data).toMatchObject({
      myDrafts: [
        { id: older.draftId, regionCode: '76', form: { description: 'First' } },
        { id: newer.draftId, form: { description: 'Second' } },
      ],
    });
  });

  it('are gone on with in another browser, which gets a cookie of its own', async () => {
    const account = await anAccount();
    const id = await draftOf(await aWriter(account), 'Pharmacie du centre');
    const answer = await service.call(anAccountHolder(account.id), RESUME, { id });
    expect(answer.data).toEqual({ resumeMyDraft: { id, form: { description: 'Pharmacie du centre' } } });
    expect(cookieLine(answer, 'draft')).toMatch(/HttpOnly; Secure; SameSite=Lax$/);
    expect(await actorOf({ draft: tokenIn(answer, 'draft') })).toMatchObject({ draftId: id });
  });

  it('are discarded for good, in each browser that was writing them, with a trace and without what was typed', async () => {
    const account = await anAccount();
    const holder = anAccountHolder(account.id);
    const id = await draftOf(await aWriter(account), 'Pharmacie du centre');
    const elsewhere = tokenIn(await service.call(holder, RESUME, { id }), 'draft');
    expect((await service.call(holder, DISCARD, { id })).data).toEqual({ discardMyDraft: true });
    expect(await service.db.getRepository(MailboxRequest).existsBy({ id })).toBe(false);
    expect((await actorOf({ draft: elsewhere })).draftId).toBeNull();
    const [trace] = await service.db
      .getRepository(AuditEntry)
      .findBy({ action: 'mailbox-request.discard-draft' });
    expect(trace).toMatchObject({ actorId: account.id, subjectId: id, facts: '{}' });
    expect((await service.call(holder, DISCARD, { id })).code).toBe('NOT_FOUND');
  });

  it.each([RESUME, DISCARD])('are not for others, nor once they were sent: %s', async (operation) => {
    const account = await anAccount();
    for (const id of [
      (await aWriter()).draftId,
      (await aWriter(null)).draftId,
      (await aSubmittedRequest({}, account)).id,
      newId(),
      'x',
    ]) {
      const answer = await service.call(anAccountHolder(account.id), operation, { id });
      expect([answer.code, answer.headers]).toEqual(['NOT_FOUND', []]);
    }
    expect((await service.call(anActor(), operation, { id: newId() })).code).toBe('SIGN_IN_NEEDED');
  });

  it('are not for a visitor', async () => {
    expect((await service.call(anActor(), MINE)).code).toBe('SIGN_IN_NEEDED');
  });
});
