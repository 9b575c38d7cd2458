import { newId, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember } from '../../test/factories';
import { MemberRole } from '../members/member.entity';
import { Mailbox, MailboxStatus } from './mailbox.entity';

const UPDATE = `mutation ($input: UpdateMailboxInput!) {
  updateMailbox(input: $input) { version description service phone managerGivenName managerRpps listeRouge allowedActions }
}`;

/** The mailbox's own content, with what is changed. */
const updating = ({ id, version, ...mailbox }: Mailbox, own: object = {}) => ({
  input: {
    id,
    version,
    description: mailbox.description,
    service: mailbox.service,
    phone: mailbox.phone,
    managerFamilyName: mailbox.managerFamilyName,
    managerGivenName: mailbox.managerGivenName,
    managerRpps: mailbox.managerRpps,
    dematerialisation: mailbox.dematerialisation,
    visibleInDirectory: mailbox.visibleInDirectory,
    listeRouge: mailbox.listeRouge,
    idempotencyKey: newId(),
    ...own,
  },
});

const ofItsStructure = ({ identifierType, identifier }: Mailbox) =>
  aStructureAdministrator([{ identifierType, identifier }]);

describe('updateMailbox', () => {
  const service = testAccountService();
  const mailboxes = () => service.db.getRepository(Mailbox);
  const told = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.mailbox-changed');
  const audited = () =>
    service.db.query<{ result: string; facts: string }[]>(
      "SELECT result, facts FROM audit_entry WHERE action = 'mailbox.update' ORDER BY sequence",
    );

  async function expectUnchanged({ id, description, version }: Mailbox) {
    expect(await mailboxes().findOneByOrFail({ id })).toMatchObject({ description, version });
    expect(await told()).toEqual([]);
  }

  it('changes what the mailbox says, tells the directory and keeps the names of the fields', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const changed = {
      description: '  Pharmacie   du centre, 81000 Albi ',
      service: 'Comptoir',
      phone: '05 36 49 00 99',
      listeRouge: true,
    };
    const { data } = await service.call(manager.actor, UPDATE, updating(mailbox, changed));
    expect(data).toEqual({
      updateMailbox: {
        version: 2,
        description: 'Pharmacie du centre, 81000 Albi',
        service: 'Comptoir',
        phone: '+33536490099',
        managerGivenName: 'Camille',
        managerRpps: '99900000003',
        listeRouge: true,
        allowedActions: ['UPDATE'],
      },
    });
    expect(await told()).toMatchObject([
      {
        subscriber: 'directory',
        content: {
          mailboxId: mailbox.id,
          version: 2,
          description: 'Pharmacie du centre, 81000 Albi',
          service: 'Comptoir',
          listeRouge: true,
          hasManager: true,
          status: 'ACTIVE',
        },
      },
    ]);
    expect((await audited()).map(({ facts }) => JSON.parse(facts))).toEqual([
      { version: 1, fields: 'description,service,phone,listeRouge' },
    ]);
  });

  it('tells nothing when nothing has changed', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const same = updating(mailbox, { description: ` ${mailbox.description} `, phone: '05 36 49 00 53' });
    expect((await service.call(manager.actor, UPDATE, same)).code).toBeNull();
    await expectUnchanged(mailbox);
    expect(await audited()).toEqual([]);
  });

  it('empties an optional field that is left out', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const without = updating(mailbox, { phone: undefined, managerRpps: null });
    const { data } = await service.call(manager.actor, UPDATE, without);
    expect(data).toMatchObject({ updateMailbox: { phone: null, managerRpps: null } });
  });

  it.each<[string, (mailbox: Mailbox) => Actor | Promise<Actor>, string | null]>([
    ["the region's administrator", () => aGradesAdministrator(), null],
    ["another region's administrator", () => aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    ["the structure's administrator", ofItsStructure, null],
    [
      "another structure's administrator",
      () => aStructureAdministrator([{ identifierType: 'FINESS', identifier: '319999025' }]),
      'NOT_FOUND',
    ],
    ['a deputy', async (mailbox) => (await aMember(mailbox, MemberRole.DEPUTY)).actor, 'FORBIDDEN'],
    ['a reader', async (mailbox) => (await aMember(mailbox, MemberRole.READER)).actor, 'FORBIDDEN'],
    ['somebody who may not open it', () => anAccountHolder(), 'NOT_FOUND'],
  ])('by %s', async (_who, actor, code) => {
    const { mailbox } = await aManagedMailbox();
    const answer = await service.call(await actor(mailbox), UPDATE, updating(mailbox, { listeRouge: true }));
    expect(answer.code).toBe(code);
    expect((await audited()).map(({ result }) => result)).toEqual([code ?? 'DONE']);
    if (code) await expectUnchanged(mailbox);
  });

  it.each<[string, object, (mailbox: Mailbox) => Actor, string | null]>([
    ['suspended', { decidedStatus: MailboxStatus.SUSPENDED }, () => aGradesAdministrator(), null],
    ['suspended', { decidedStatus: MailboxStatus.SUSPENDED }, ofItsStructure, 'MAILBOX_NOT_CHANGEABLE'],
    [
      'closed',
      { decidedStatus: MailboxStatus.CLOSED },
      () => aGradesAdministrator(),
      'MAILBOX_NOT_CHANGEABLE',
    ],
    [
      'opening',
      { openedAt: new Date(Date.now() + 60_000) },
      () => aGradesAdministrator(),
      'MAILBOX_NOT_CHANGEABLE',
    ],
  ])('of one that is %s', async (_state, state, actor, code) => {
    const { mailbox } = await aManagedMailbox();
    await mailboxes().update(mailbox.id, state);
    const answer = await service.call(actor(mailbox), UPDATE, updating(mailbox, { listeRouge: true }));
    expect(answer.code).toBe(code);
    if (code) await expectUnchanged(mailbox);
  });

  it('does not know a suspended mailbox to its manager', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    await mailboxes().update(mailbox.id, { decidedStatus: MailboxStatus.SUSPENDED });
    expect((await service.call(manager.actor, UPDATE, updating(mailbox))).code).toBe('NOT_FOUND');
  });

  it.each([
    [{ description: ' Ab ' }, 'description', 'REQUIRED'],
    [{ description: 'a'.repeat(161) }, 'description', 'TOO_LONG'],
    [{ managerFamilyName: ' ' }, 'managerFamilyName', 'REQUIRED'],
    [{ managerGivenName: '' }, 'managerGivenName', 'REQUIRED'],
    [{ phone: '15' }, 'phone', 'PHONE_SHORT_NUMBER'],
    [{ managerRpps: '99900000004' }, 'managerRpps', 'RPPS_KEY'],
  ])('refuses %j at its field', async (own, field, code) => {
    const { mailbox, manager } = await aManagedMailbox();
    const { errors } = await service.call(manager.actor, UPDATE, updating(mailbox, own));
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }] });
    await expectUnchanged(mailbox);
  });

  it('is refused on a version that is not the present one, one of two that cross', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const answers = await Promise.all(
      ['Comptoir', 'Préparatoire'].map((name) =>
        service.call(manager.actor, UPDATE, updating(mailbox, { service: name })),
      ),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['STALE_VERSION', null]);
    expect(await told()).toHaveLength(1);
  });

  it('changes once for the same key, and refuses the key with another content', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const once = updating(mailbox, { service: 'Comptoir' });
    for (let call = 0; call < 2; call++) {
      const { data } = await service.call(manager.actor, UPDATE, once);
      expect(data).toMatchObject({ updateMailbox: { version: 2, service: 'Comptoir' } });
    }
    const other = { input: { ...once.input, service: 'Préparatoire' } };
    expect((await service.call(manager.actor, UPDATE, other)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await told()).toHaveLength(1);
  });
});
