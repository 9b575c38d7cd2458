import { anonymous } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { cookieLine, tokenIn } from '../../test/cookies';
import { occitanie } from '../region-profiles/occitanie';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { actorOf } from '../sessions/actor-of';
import { MailboxRequest } from './mailbox-request.entity';

const START = `mutation ($input: StartMailboxRequestInput!) {
  startMailboxRequest(input: $input) { id regionCode withoutAccount linkedAccountEmail
    form { description dematerialisation visibleInDirectory listeRouge } }
}`;

describe('startMailboxRequest', () => {
  const service = testAccountService();
  const visitor = anonymous('test');
  const drafts = () => service.db.getRepository(MailboxRequest).count();
  const start = (regionCode: string, actor = visitor) =>
    service.call<{ startMailboxRequest: { id: string } }>(actor, START, { input: { regionCode } });

  it('begins an empty draft with the first two preferences ticked', async () => {
    const { data } = await start('76');
    expect(data.startMailboxRequest).toMatchObject({
      regionCode: '76',
      withoutAccount: false,
      linkedAccountEmail: null,
      form: { description: null, dematerialisation: true, visibleInDirectory: true, listeRouge: false },
    });
  });

  it('gives the browser a cookie of thirty days that opens this draft and nothing else', async () => {
    const answer = await start('76');
    expect(cookieLine(answer, 'draft')).toMatch(
      /; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const writer = await actorOf({ draft: tokenIn(answer, 'draft') });
    expect(writer).toMatchObject({
      draftId: answer.data.startMailboxRequest.id,
      accountId: null,
      roles: ['ANYONE', 'APPLICANT'],
    });
  });

  it.each(['94', 'ZZ', '', 'é1', "'"])(
    'refuses region %j, which has not chosen the service',
    async (code) => {
      expect((await start(code)).code).toBe('REGION_CLOSED');
      expect(await drafts()).toBe(0);
    },
  );

  it('refuses a region that was closed since', async () => {
    await service.db.transaction((tx) =>
      publishRegionProfile(tx, 'SYSTEM', '76', { ...occitanie, open: false }),
    );
    expect((await start('76')).code).toBe('REGION_CLOSED');
  });

  it('lets one network address begin a number of drafts, counted apart from the others', async () => {
    await start('76');
    await service.db.query("UPDATE attempt_count SET count = 300 WHERE subject = 'drafts:test'");
    expect((await start('76')).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await start('76', anonymous('elsewhere'))).code).toBeNull();
    expect(await drafts()).toBe(2);
  });
});
