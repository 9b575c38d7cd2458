import { newId, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox } from '../../test/factories';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { inviteMember } from './invite-member';
import { Invitation, InvitationStatus } from './invitation.entity';
import { MemberRole } from './member.entity';

const LIST = `query ($page: Int, $perPage: Int, $sortField: InvitationSort, $sortOrder: SortOrder, $filter: InvitationFilter) {
  invitations(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder, filter: $filter) {
    items { id email status sending mailbox { id } } total
  }
}`;

interface Listed {
  invitations: { items: { id: string }[]; total: number };
}

describe('invitations', () => {
  const service = testAccountService();
  const invitations = () => service.db.getRepository(Invitation);
  const page = async (args: object, actor: Actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.invitations;
  const ids = async (args: object, actor?: Actor) => (await page(args, actor)).items.map(({ id }) => id);

  async function anInvitation(own = {}) {
    const { mailbox, manager } = await aManagedMailbox(own);
    const email = `invitee-${mailbox.id}@exemple.example`;
    const invitation = { mailboxId: mailbox.id, email, role: MemberRole.READER, idempotencyKey: newId() };
    return { id: await inviteMember(manager.actor, invitation), email, mailbox, manager };
  }

  async function someInvitations() {
    const centre = await anInvitation();
    const evry = await anInvitation({ description: 'Cabinet d’Évry', identifier: '319999025' });
    const corsica = await anInvitation();
    await service.db.getRepository(Mailbox).update(corsica.mailbox.id, { regionCode: '94' });
    return { centre, evry, corsica };
  }

  it('shows an administrator those of his region, the oldest first', async () => {
    const { centre, evry, corsica } = await someInvitations();
    const { items, total } = await page({});
    expect([items[0], total]).toEqual([
      {
        id: centre.id,
        email: centre.email,
        status: 'PENDING',
        sending: 1,
        mailbox: { id: centre.mailbox.id },
      },
      2,
    ]);
    expect(await ids({ sortOrder: 'DESC' })).toEqual([evry.id, centre.id]);
    expect(await ids({}, aGradesAdministrator({ regions: ['94'] }))).toEqual([corsica.id]);
  });

  it('filters, searches and gives pages', async () => {
    const { centre, evry, corsica } = await someInvitations();
    await invitations().update(evry.id, { expiresAt: new Date(Date.now() - 1_000) });
    const cases: [object, string[]][] = [
      [{ filter: { ids: [evry.id, corsica.id] } }, [evry.id]],
      [{ filter: { ids: [] } }, []],
      [{ filter: { status: 'PENDING' } }, [centre.id]],
      [{ filter: { status: 'EXPIRED' } }, [evry.id]],
      [{ filter: { status: 'ACCEPTED' } }, []],
      [{ filter: { mailboxId: evry.mailbox.id } }, [evry.id]],
      [{ filter: { q: centre.email } }, [centre.id]],
      [{ filter: { q: 'evry' } }, [evry.id]],
      [{ filter: { q: corsica.email } }, []],
      [{ filter: { q: '_' } }, []],
      [{ page: 2, perPage: 1 }, [evry.id]],
    ];
    for (const [args, expected] of cases) expect([args, await ids(args)]).toEqual([args, expected]);
    await invitations().update(evry.id, { decidedStatus: InvitationStatus.REVOKED });
    expect(await ids({ filter: { status: 'REVOKED' } })).toEqual([evry.id]);
  });

  it('shows a structure administrator those of his structure, not those where he is a member', async () => {
    const { centre, evry } = await someInvitations();
    const structures = [{ identifierType: 'FINESS' as const, identifier: '319999025' }];
    const actor = aStructureAdministrator(structures, centre.manager.account.id);
    expect(await ids({}, actor)).toEqual([evry.id]);
  });

  it('is for administrators', async () => {
    const { centre } = await someInvitations();
    for (const actor of [centre.manager.actor, anAccountHolder()])
      expect((await service.call(actor, LIST)).code).toBe('FORBIDDEN');
  });
});
