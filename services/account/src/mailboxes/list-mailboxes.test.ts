import { newId, type Actor } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aMember, anAccount, anActiveMailbox } from '../../test/factories';
import { MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

const LIST = `query ($page: Int, $perPage: Int, $sortField: MailboxSort, $sortOrder: SortOrder, $filter: MailboxFilter) {
  mailboxes(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder, filter: $filter) {
    items { id } total
  }
}`;
const ONE = `query ($id: ID!) {
  mailbox(id: $id) { id status myRole assignableRoles allowedActions managerRpps members { role account { email } } invitations { email } }
}`;

interface Listed {
  mailboxes: { items: { id: string }[]; total: number };
}

describe('mailboxes', () => {
  const service = testAccountService();
  const mailboxes = () => service.db.getRepository(Mailbox);
  const ids = async (args: object, actor: Actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.mailboxes.items.map(({ id }) => id);

  async function threeMailboxes() {
    const manager = await anAccount();
    const centre = await anActiveMailbox({}, manager);
    const evry = await anActiveMailbox({ description: 'Cabinet d’Évry', identifier: '319999025' }, manager);
    const corsica = await anActiveMailbox({}, manager);
    const approvedAt = new Date(Date.now() - 3_600_000);
    await mailboxes().update(evry.id, { approvedAt, publicationStatus: 'VISIBLE' });
    await mailboxes().update(corsica.id, { regionCode: '94' });
    return { centre, evry, corsica, manager };
  }

  it('shows an administrator his region, by description', async () => {
    const { centre, evry, corsica } = await threeMailboxes();
    expect(await ids({})).toEqual([evry.id, centre.id]);
    expect(await ids({ sortOrder: 'DESC' })).toEqual([centre.id, evry.id]);
    expect(await ids({ sortField: 'OPENED_AT' })).toEqual([evry.id, centre.id]);
    expect(await ids({}, aGradesAdministrator({ regions: ['94'] }))).toEqual([corsica.id]);
    for (const filter of [{ ids: [corsica.id] }, { regionCode: '94' }, { q: corsica.address }]) {
      const { data } = await service.call<Listed>(aGradesAdministrator(), LIST, { filter });
      expect(data.mailboxes).toEqual({ items: [], total: 0 });
    }
  });

  it('filters and searches', async () => {
    const { centre, evry } = await threeMailboxes();
    const cases: [object, string[]][] = [
      [{ ids: [centre.id] }, [centre.id]],
      [{ ids: [] }, []],
      [{ status: ['ACTIVE'] }, [evry.id, centre.id]],
      [{ status: ['SUSPENDED', 'OPENING'] }, []],
      [{ publicationStatus: ['VISIBLE'] }, [evry.id]],
      [{ identifier: '319999025' }, [evry.id]],
      [{ q: 'evry' }, [evry.id]],
      [{ q: 'Évry' }, [evry.id]],
      [{ q: centre.displayAddress }, [centre.id]],
      [{ q: '%' }, []],
      [{ q: "' OR 1=1 -- " }, []],
    ];
    for (const [filter, expected] of cases)
      expect([filter, await ids({ filter })]).toEqual([filter, expected]);
  });

  it('takes a mailbox whose window is not over for opening, not for active', async () => {
    const { centre, evry } = await threeMailboxes();
    await mailboxes().update(centre.id, { openedAt: new Date(Date.now() + 60_000) });
    await mailboxes().update(evry.id, { decidedStatus: MailboxStatus.SUSPENDED });
    expect(await ids({ filter: { status: ['OPENING'] } })).toEqual([centre.id]);
    expect(await ids({ filter: { status: ['ACTIVE'] } })).toEqual([]);
    expect(await ids({ filter: { status: ['SUSPENDED', 'OPENING'] } })).toEqual([evry.id, centre.id]);
  });

  it('gives pages, and the total of all of them', async () => {
    const { centre } = await threeMailboxes();
    const { data } = await service.call<Listed>(aGradesAdministrator(), LIST, { page: 2, perPage: 1 });
    expect(data.mailboxes).toEqual({ items: [{ id: centre.id }], total: 2 });
  });

  it('shows a person those he may open, and only while they are open', async () => {
    const { centre, evry } = await threeMailboxes();
    const { actor } = await aMember(centre, MemberRole.READER);
    expect(await ids({}, actor)).toEqual([centre.id]);
    expect((await service.call(actor, ONE, { id: evry.id })).data).toEqual({ mailbox: null });
    await mailboxes().update(centre.id, { decidedStatus: MailboxStatus.SUSPENDED });
    expect(await ids({}, actor)).toEqual([]);
    expect(await ids({}, anAccountHolder())).toEqual([]);
  });

  it("shows a structure administrator his structure's mailboxes, in the region of his right, to keep", async () => {
    const { centre, evry } = await threeMailboxes();
    const actor = aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]);
    expect(await ids({}, actor)).toEqual([centre.id]);
    expect((await service.call(actor, ONE, { id: evry.id })).data).toEqual({ mailbox: null });
    expect((await service.call(actor, ONE, { id: centre.id })).data).toMatchObject({
      mailbox: {
        myRole: null,
        assignableRoles: ['MANAGER', 'DEPUTY', 'MEMBER', 'READER'],
        allowedActions: ['UPDATE'],
        managerRpps: '99900000003',
      },
    });
  });

  it('names the invited to those alone who keep the members', async () => {
    const { centre, manager } = await threeMailboxes();
    const reader = await aMember(centre, MemberRole.READER);
    const deputy = await aMember(centre, MemberRole.DEPUTY);
    const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }`;
    const email = 'nouvelle@exemple.example';
    const input = { mailboxId: centre.id, email, role: 'READER', idempotencyKey: newId() };
    expect((await service.call(anAccountHolder(manager.id), invite, { input })).code).toBeNull();
    const seen = async (actor: Actor) =>
      (await service.call<{ mailbox: object }>(actor, ONE, { id: centre.id })).data.mailbox;
    expect(await seen(deputy.actor)).toMatchObject({
      myRole: 'DEPUTY',
      assignableRoles: ['MEMBER', 'READER'],
      managerRpps: null,
      invitations: [{ email }],
      members: [
        { role: 'MANAGER', account: { email: manager.email } },
        { role: 'READER', account: { email: reader.account.email } },
        { role: 'DEPUTY', account: { email: deputy.account.email } },
      ],
    });
    expect(await seen(reader.actor)).toMatchObject({
      myRole: 'READER',
      assignableRoles: [],
      invitations: [],
    });
  });

  it.each([
    ['a hidden character', { q: 'a\u202Eb' }],
    ['a search of 81 characters', { q: 'a'.repeat(81) }],
    ['an id that is none', { ids: ['é'] }],
    ['an identifier that is none', { identifier: 'é' }],
    ['a region that is none', { regionCode: 'é' }],
  ])('refuses %s', async (_what, filter) => {
    expect((await service.call(aGradesAdministrator(), LIST, { filter })).code).toBe('INVALID_INPUT');
  });

  it('is for people who are signed in', async () => {
    expect((await service.call(anActor(), LIST)).code).toBe('SIGN_IN_NEEDED');
  });
});
