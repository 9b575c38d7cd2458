import { newId, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, anAccount, aWriter } from '../../test/factories';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { answerJoinRequest } from './answer-join-request';
import { requestToJoinMailbox } from './request-to-join-mailbox';

const LIST = `query ($page: Int, $perPage: Int, $sortField: JoinRequestSort, $sortOrder: SortOrder, $filter: JoinRequestFilter) {
  joinRequests(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder, filter: $filter) {
    items { id status description account { email } mailbox { id assignableRoles } } total
  }
}`;

interface Listed {
  joinRequests: { items: { id: string }[]; total: number };
}

describe('joinRequests', () => {
  const service = testAccountService();
  const page = async (args: object, actor: Actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.joinRequests;
  const ids = async (args: object, actor?: Actor) => (await page(args, actor)).items.map(({ id }) => id);

  async function aJoinRequest(own = {}, asker = {}) {
    const { mailbox, manager } = await aManagedMailbox(own);
    const account = await anAccount(asker);
    const asking = { mailboxId: mailbox.id, idempotencyKey: newId() };
    return { id: await requestToJoinMailbox(await aWriter(account), asking), account, mailbox, manager };
  }

  async function someJoinRequests() {
    const centre = await aJoinRequest();
    const evry = await aJoinRequest(
      { description: 'Cabinet d’Évry', identifier: '319999025' },
      { givenName: 'Zoé', familyName: 'Ségur' },
    );
    const corsica = await aJoinRequest();
    await service.db.getRepository(Mailbox).update(corsica.mailbox.id, { regionCode: '94' });
    return { centre, evry, corsica };
  }

  it('shows an administrator those of his region, the oldest first', async () => {
    const { centre, evry, corsica } = await someJoinRequests();
    const { items, total } = await page({});
    expect([items[0], total]).toEqual([
      {
        id: centre.id,
        status: 'PENDING',
        description: centre.mailbox.description,
        account: { email: centre.account.email },
        mailbox: { id: centre.mailbox.id, assignableRoles: ['MANAGER', 'DEPUTY', 'MEMBER', 'READER'] },
      },
      2,
    ]);
    expect(await ids({ sortOrder: 'DESC' })).toEqual([evry.id, centre.id]);
    expect(await ids({}, aGradesAdministrator({ regions: ['94'] }))).toEqual([corsica.id]);
  });

  it('filters, searches and gives pages', async () => {
    const { centre, evry, corsica } = await someJoinRequests();
    await answerJoinRequest(evry.manager.actor, { id: evry.id, idempotencyKey: newId() });
    const cases: [object, string[]][] = [
      [{ filter: { ids: [evry.id, corsica.id] } }, [evry.id]],
      [{ filter: { ids: [] } }, []],
      [{ filter: { status: 'PENDING' } }, [centre.id]],
      [{ filter: { status: 'REFUSED' } }, [evry.id]],
      [{ filter: { status: 'EXPIRED' } }, []],
      [{ filter: { mailboxId: evry.mailbox.id } }, [evry.id]],
      [{ filter: { q: centre.account.email } }, [centre.id]],
      [{ filter: { q: 'zoe segur' } }, [evry.id]],
      [{ filter: { q: 'evry' } }, [evry.id]],
      [{ filter: { q: corsica.account.email } }, []],
      [{ filter: { q: '_' } }, []],
      [{ page: 2, perPage: 1 }, [evry.id]],
    ];
    for (const [args, expected] of cases) expect([args, await ids(args)]).toEqual([args, expected]);
  });

  it('shows a structure administrator those of his structure, not those where he is a member', async () => {
    const { centre, evry } = await someJoinRequests();
    const structures = [{ identifierType: 'FINESS' as const, identifier: '319999025' }];
    const actor = aStructureAdministrator(structures, centre.manager.account.id);
    expect(await ids({}, actor)).toEqual([evry.id]);
  });

  it('is for administrators', async () => {
    const { centre } = await someJoinRequests();
    for (const actor of [centre.manager.actor, anAccountHolder()])
      expect((await service.call(actor, LIST)).code).toBe('FORBIDDEN');
  });
});
