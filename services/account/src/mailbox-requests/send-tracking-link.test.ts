import { anonymous, newId } from '@balorg/common';
import { aGradesAdministrator, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest, aWriter } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { approveMailboxRequest } from './approve-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';
import { TrackingLink } from './tracking-link.entity';

const SEND = 'mutation ($input: SendTrackingLinkInput!) { sendTrackingLink(input: $input) }';
const OPEN = 'mutation ($token: String!) { openTracking(token: $token) { reference } }';

describe('sendTrackingLink', () => {
  const service = testAccountService();
  const send = (reference: string, email: string, actor = anonymous('test')) =>
    service.call(actor, SEND, { input: { reference, email } });
  const asked = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.tracking-link-asked');

  it('mails a link that opens the request to the proven account', async () => {
    const account = await anAccount();
    const { id, reference } = await aSubmittedRequest({}, account);
    expect((await send(reference, account.email)).data).toEqual({ sendTrackingLink: true });
    const [told] = await asked();
    expect(told?.content).toMatchObject({
      requestId: id,
      reference,
      status: 'SUBMITTED',
      recipient: { email: account.email, proven: true },
    });
    const opened = await service.call(anActor(), OPEN, { token: told?.content['trackingToken'] });
    expect(opened.data).toEqual({ openTracking: { reference } });
    const action = 'mailbox-request.ask-tracking-link';
    expect(await service.db.getRepository(AuditEntry).countBy({ action, subjectId: id })).toBe(1);
  });

  it('reads a reference and an address as people type them', async () => {
    const account = await anAccount();
    const { reference } = await aSubmittedRequest({}, account);
    await send(` ${reference.toLowerCase().replaceAll('-', ' ')} `, ` ${account.email.toUpperCase()} `);
    expect(await asked()).toHaveLength(1);
  });

  it('tells an unproven address where the request stands, without a link', async () => {
    const { id, reference, contactEmail } = await aSubmittedRequest({}, null);
    await send(reference, contactEmail ?? '');
    expect((await asked())[0]?.content).toMatchObject({ status: 'SUBMITTED', trackingToken: null });
    expect(await service.db.getRepository(TrackingLink).countBy({ requestId: id })).toBe(0);
  });

  it('says nothing of an approval that can still be taken back', async () => {
    const account = await anAccount();
    const { id, version, reference } = await aSubmittedRequest({}, account);
    const localPart = 'Pharmacie.du.centre.81000.albi';
    await approveMailboxRequest(aGradesAdministrator(), { id, version, localPart, idempotencyKey: newId() });
    await send(reference, account.email);
    expect((await asked())[0]?.content['status']).toBe('IN_REVIEW');
  });

  it('answers all others the same, and mails nothing', async () => {
    const account = await anAccount();
    const { reference, contactEmail } = await aSubmittedRequest({}, account);
    const { draftId } = await aWriter(account);
    const draft = await service.db.getRepository(MailboxRequest).findOneByOrFail({ id: draftId ?? '' });
    for (const [typed, email] of [
      [reference, 'autre@exemple.example'],
      [reference, contactEmail ?? ''],
      [reference, ''],
      ['BAL-2222-2222', account.email],
      [draft.reference, account.email],
      ['é', account.email],
      ['', ''],
    ] as const)
      expect([typed, (await send(typed, email)).data]).toEqual([typed, { sendTrackingLink: true }]);
    expect(await asked()).toEqual([]);
  });

  it('mails three times an hour about one request, and answers the same afterwards', async () => {
    const account = await anAccount();
    const { reference } = await aSubmittedRequest({}, account);
    for (let time = 0; time < 5; time++)
      expect((await send(reference, account.email)).data).toEqual({ sendTrackingLink: true });
    expect(await asked()).toHaveLength(3);
  });

  it('lets one network address ask a number of times, counted apart from the others', async () => {
    await send('BAL-2222-2222', 'a@exemple.example');
    await service.db.query("UPDATE attempt_count SET count = 60 WHERE subject = 'tracking-links:test'");
    expect((await send('BAL-2222-2222', 'a@exemple.example')).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await send('BAL-2222-2222', 'a@exemple.example', anonymous('elsewhere'))).code).toBeNull();
  });
});
