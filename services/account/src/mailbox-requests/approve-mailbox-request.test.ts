import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { verifyAudit } from '../audit/verify-audit';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member } from '../members/member.entity';
import { MailboxRequest } from './mailbox-request.entity';

const APPROVE = `mutation ($input: ApproveMailboxRequestInput!) {
  approveMailboxRequest(input: $input) { status version mailbox { displayAddress status members { role } } }
}`;

interface Approved {
  approveMailboxRequest: {
    status: string;
    version: number;
    mailbox: { displayAddress: string; status: string; members: { role: string }[] };
  };
}

const LOCAL_PART = 'Pharmacie.du.centre.81000.albi';
const decisionOn = ({ id, version }: MailboxRequest, own = {}) => ({
  input: { id, version, localPart: LOCAL_PART, idempotencyKey: newId(), ...own },
});

describe('approveMailboxRequest', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();

  it('opens the mailbox with its address, its first manager and one announcement', async () => {
    const request = await aSubmittedRequest();
    const { data } = await service.call<Approved>(administrator, APPROVE, decisionOn(request));
    expect(data.approveMailboxRequest).toEqual({
      status: 'APPROVED',
      version: request.version + 1,
      mailbox: {
        displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
        status: 'OPENING',
        members: [{ role: 'MANAGER' }],
      },
    });
    const opened = (await service.announced()).filter(({ type }) => type === 'account.mailbox-opened');
    expect(opened.map(({ subscriber }) => subscriber).sort()).toEqual(['directory', 'notification']);
    expect(opened[0]?.content).toMatchObject({
      address: 'pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
      hasManager: true,
    });
    expect(await verifyAudit(service.db)).toMatchObject({ firstBad: null });
  });

  it('keeps the announcement back until the cancel window is over', async () => {
    const request = await aSubmittedRequest();
    await service.call(administrator, APPROVE, decisionOn(request));
    const [held] = await service.db.query<[{ early: number }]>(
      `SELECT COUNT(*) AS early FROM delivery JOIN outbox ON outbox.id = delivery.messageId
       WHERE outbox.type = 'account.mailbox-opened' AND delivery.nextAttemptAt < UTC_TIMESTAMP(3) + INTERVAL 1 MINUTE`,
    );
    expect(Number(held.early)).toBe(0);
  });

  it('gives the stored result to the same key, and refuses the key with another input', async () => {
    const request = await aSubmittedRequest();
    const decision = decisionOn(request);
    await service.call(administrator, APPROVE, decision);
    const again = await service.call<Approved>(administrator, APPROVE, decision);
    expect(again.data.approveMailboxRequest.status).toBe('APPROVED');
    expect(await service.db.getRepository(Mailbox).count()).toBe(1);
    const other = await service.call(administrator, APPROVE, {
      input: { ...decision.input, localPart: 'Autre.81000.albi' },
    });
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('makes one decision of forty at once', async () => {
    const request = await aSubmittedRequest();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => service.call(administrator, APPROVE, decisionOn(request))),
    );
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'STALE_VERSION']));
    expect(await service.db.getRepository(Mailbox).count()).toBe(1);
    const opened = (await service.announced()).filter(({ type }) => type === 'account.mailbox-opened');
    expect(opened).toHaveLength(2);
  });

  it.each([
    ['a request of another region', { regions: ['94'] }, {}, 'NOT_FOUND'],
    ['a stale version', {}, { version: 7 }, 'STALE_VERSION'],
    ['an unknown id', {}, { id: newId() }, 'NOT_FOUND'],
    ['an id that is none', {}, { id: 'x' }, 'INVALID_INPUT'],
    ['a reserved address', {}, { localPart: 'Postmaster' }, 'ADDRESS_RESERVED'],
    ['an address with other letters', {}, { localPart: 'Аптека.81000.albi' }, 'ADDRESS_INVALID'],
    ['an address with a hidden character', {}, { localPart: 'pharma\u200Bcie' }, 'INVALID_INPUT'],
    ['an address too long', {}, { localPart: 'a'.repeat(65) }, 'INVALID_INPUT'],
  ])('refuses %s and changes nothing', async (_what, rights, own, code) => {
    const request = await aSubmittedRequest();
    const answer = await service.call(aGradesAdministrator(rights), APPROVE, decisionOn(request, own));
    expect(answer.code).toBe(code);
    expect(await service.db.getRepository(Mailbox).count()).toBe(0);
    expect(await service.db.getRepository(Member).count()).toBe(0);
    expect((await service.db.getRepository(MailboxRequest).findOneByOrFail({ id: request.id })).status).toBe(
      'SUBMITTED',
    );
  });

  it('leaves the request undecided when the address is taken, whatever its case', async () => {
    const first = await aSubmittedRequest();
    await service.call(administrator, APPROVE, decisionOn(first));
    const second = await aSubmittedRequest({ identifier: '319999025' });
    const answer = await service.call(
      administrator,
      APPROVE,
      decisionOn(second, { localPart: LOCAL_PART.toUpperCase() }),
    );
    expect(answer.code).toBe('ADDRESS_ALREADY_TAKEN');
    expect((await service.db.getRepository(MailboxRequest).findOneByOrFail({ id: second.id })).status).toBe(
      'SUBMITTED',
    );
  });

  it('lets nobody decide his own request, and audits the try', async () => {
    const own = await anAccount();
    const request = await aSubmittedRequest({}, own);
    const answer = await service.call(
      aGradesAdministrator({ accountId: own.id }),
      APPROVE,
      decisionOn(request),
    );
    expect(answer.code).toBe('OWN_REQUEST');
    const [tried] = await service.db.query<[{ result: string }]>(
      'SELECT result FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(tried.result).toBe('OWN_REQUEST');
  });

  it('is not for people without the role', async () => {
    const request = await aSubmittedRequest();
    expect((await service.call(anAccountHolder(), APPROVE, decisionOn(request))).code).toBe('FORBIDDEN');
  });
});
