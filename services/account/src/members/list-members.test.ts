import type { Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember } from '../../test/factories';
import { Account } from '../accounts/account.entity';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member, MemberRole } from './member.entity';

const LIST = `query ($page: Int, $perPage: Int, $sortField: MemberSort, $sortOrder: SortOrder, $filter: MemberFilter) {
  members(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder, filter: $filter) {
    items { id mailbox { id } account { email } } total
  }
}`;

interface Listed {
  members: { items: { id: string }[]; total: number };
}

describe('members', () => {
  const service = testAccountService();
  const members = () => service.db.getRepository(Member);
  const page = async (args: object, actor: Actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.members;
  const ids = async (args: object, actor?: Actor) => (await page(args, actor)).items.map(({ id }) => id);

  /** Two mailboxes of Occitanie, of two structures, and one of Corsica. */
  async function someMembers() {
    const { mailbox: centre, manager } = await aManagedMailbox();
    const reader = await aMember(centre, MemberRole.READER);
    const evry = await aManagedMailbox({ description: 'Cabinet d’Évry', identifier: '319999025' });
    const corsica = await aManagedMailbox();
    await service.db.getRepository(Mailbox).update(corsica.mailbox.id, { regionCode: '94' });
    const person = { familyName: 'Bénazet', givenName: 'Aurélie' };
    await service.db.getRepository(Account).update(reader.account.id, person);
    return { centre, manager, reader, evry, corsica };
  }

  it('shows an administrator who may open the mailboxes of his region, the oldest first', async () => {
    const { centre, manager, reader, evry, corsica } = await someMembers();
    const { items, total } = await page({});
    expect(total).toBe(3);
    expect(items.map(({ id }) => id)).toEqual([manager.id, reader.id, evry.manager.id]);
    expect(items[1]).toEqual({
      id: reader.id,
      mailbox: { id: centre.id },
      account: { email: reader.account.email },
    });
    expect(await ids({}, aGradesAdministrator({ regions: ['94'] }))).toEqual([corsica.manager.id]);
  });

  it('leaves out who was removed', async () => {
    const { manager, reader, evry } = await someMembers();
    await members().update(reader.id, { present: null, removedAt: new Date() });
    expect(await ids({})).toEqual([manager.id, evry.manager.id]);
  });

  it('filters, searches, sorts and gives pages', async () => {
    const { centre, manager, reader, evry, corsica } = await someMembers();
    await members().update(evry.manager.id, { lastAccessAt: new Date('2026-11-20T10:00:00Z') });
    await members().update(reader.id, { lastAccessAt: new Date('2026-11-21T10:00:00Z') });
    const cases: [object, string[]][] = [
      [{ filter: { ids: [reader.id, corsica.manager.id] } }, [reader.id]],
      [{ filter: { ids: [] } }, []],
      [{ filter: { role: 'READER' } }, [reader.id]],
      [{ filter: { mailboxId: evry.mailbox.id } }, [evry.manager.id]],
      [{ filter: { mailboxId: corsica.mailbox.id } }, []],
      [{ filter: { q: 'aurelie benazet' } }, [reader.id]],
      [{ filter: { q: 'Bénazet A' } }, [reader.id]],
      [{ filter: { q: reader.account.email } }, [reader.id]],
      [{ filter: { q: 'évry' } }, [evry.manager.id]],
      [{ filter: { q: centre.displayAddress } }, [manager.id, reader.id]],
      [{ filter: { q: '%' } }, []],
      [{ sortField: 'LAST_ACCESS_AT', sortOrder: 'DESC' }, [reader.id, evry.manager.id, manager.id]],
      [{ page: 2, perPage: 2 }, [evry.manager.id]],
    ];
    for (const [args, expected] of cases) expect([args, await ids(args)]).toEqual([args, expected]);
  });

  it('shows a structure administrator those of his structure and of the mailboxes that he may open', async () => {
    const { evry, reader } = await someMembers();
    const structures = [{ identifierType: 'FINESS' as const, identifier: '319999025' }];
    expect(await ids({}, aStructureAdministrator(structures))).toEqual([evry.manager.id]);
    const opening = aStructureAdministrator(structures, reader.account.id);
    expect(await ids({}, opening)).toHaveLength(3);
  });

  it('is for administrators', async () => {
    const { manager } = await someMembers();
    for (const actor of [manager.actor, anAccountHolder()])
      expect((await service.call(actor, LIST)).code).toBe('FORBIDDEN');
  });
});
