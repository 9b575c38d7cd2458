import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { AuditEntry } from '../audit/audit-entry.entity';
import { MailboxRequest } from './mailbox-request.entity';
import { Note } from './note.entity';
import { refuseMailboxRequest } from './refuse-mailbox-request';

const ADD = `mutation ($input: AddNoteInput!) {
  addNote(input: $input) { version notes { text at author { id } } }
}`;
const NOTES = 'query ($id: ID!) { mailboxRequest(id: $id) { notes { text } } }';

const noting = ({ id }: MailboxRequest, text: string, own = {}) => ({
  input: { requestId: id, text, idempotencyKey: newId(), ...own },
});

describe('addNote', () => {
  const service = testAccountService();
  const notes = () => service.db.getRepository(Note).count();
  const STRUCTURE = [{ regionCode: '76', identifierType: 'FINESS' as const, identifier: '819999012' }];

  it('keeps what reviewers write for each other, newest first, without changing the request', async () => {
    const administrator = aGradesAdministrator({ accountId: (await anAccount()).id });
    const request = await aSubmittedRequest();
    await service.call(administrator, ADD, noting(request, ' Appelé la titulaire :\nelle envoie l’arrêté. '));
    const { data } = await service.call(administrator, ADD, noting(request, 'Reçu.'));
    const author = { id: administrator.accountId };
    const at = expect.any(String);
    expect(data).toEqual({
      addNote: {
        version: request.version,
        notes: [
          { text: 'Reçu.', at, author },
          { text: 'Appelé la titulaire :\nelle envoie l’arrêté.', at, author },
        ],
      },
    });
  });

  it('is audited without its text', async () => {
    const request = await aSubmittedRequest();
    await service.call(aGradesAdministrator(), ADD, noting(request, 'Madame Laurens rappellera.'));
    const action = 'mailbox-request.add-note';
    const { facts, subjectId } = await service.db.getRepository(AuditEntry).findOneByOrFail({ action });
    const { id: noteId } = await service.db.getRepository(Note).findOneByOrFail({});
    expect([subjectId, JSON.parse(facts)]).toEqual([request.id, { round: 1, noteId }]);
  });

  it('can be added to a decided file, once for the same key', async () => {
    const { id, version } = await aSubmittedRequest();
    const reason = 'Doublon d’une autre demande.';
    const administrator = aGradesAdministrator();
    const request = await refuseMailboxRequest(administrator, {
      id,
      version,
      reason,
      idempotencyKey: newId(),
    });
    const once = noting(request, 'Prévenu par téléphone.');
    for (let call = 0; call < 2; call++)
      expect((await service.call(administrator, ADD, once)).code).toBeNull();
    expect(await notes()).toBe(1);
  });

  it.each([
    [' \n ', 'REQUIRED'],
    ['a'.repeat(2_001), 'TOO_LONG'],
    ['a\u200Bb', 'CHARACTER_NOT_ALLOWED'],
  ])('refuses %j: %s', async (text, code) => {
    const { errors } = await service.call(
      aGradesAdministrator(),
      ADD,
      noting(await aSubmittedRequest(), text),
    );
    expect(errors[0]?.extensions).toMatchObject({ fields: [{ field: 'text', code }] });
    expect(await notes()).toBe(0);
  });

  it('takes a note of 2,000 characters, signs beyond the basic plane included', async () => {
    const request = await aSubmittedRequest();
    const { code } = await service.call(aGradesAdministrator(), ADD, noting(request, '𝄞'.repeat(2_000)));
    expect(code).toBeNull();
  });

  it.each([
    ["another region's administrator", aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    ['an administrator of the structure', aStructureAdministrator(STRUCTURE), 'FORBIDDEN'],
    ['an account without the role', anAccountHolder(), 'FORBIDDEN'],
  ])('is not for %s', async (_who, actor, code) => {
    expect((await service.call(actor, ADD, noting(await aSubmittedRequest(), 'Reçu.'))).code).toBe(code);
    expect(await notes()).toBe(0);
  });

  it("is not for one's own request", async () => {
    const own = await anAccount();
    const actor = aGradesAdministrator({ accountId: own.id });
    const { code } = await service.call(actor, ADD, noting(await aSubmittedRequest({}, own), 'Reçu.'));
    expect(code).toBe('OWN_REQUEST');
  });

  it('is read by the region only, not through a structure', async () => {
    const request = await aSubmittedRequest();
    await service.call(aGradesAdministrator(), ADD, noting(request, 'Reçu.'));
    const elsewhere = { ...aGradesAdministrator({ regions: ['94'] }), structures: STRUCTURE };
    const seen = await service.call(elsewhere, NOTES, { id: request.id });
    expect(seen.data).toEqual({ mailboxRequest: { notes: [] } });
    const structure = await service.call(aStructureAdministrator(STRUCTURE), NOTES, { id: request.id });
    expect(structure.code).toBe('FORBIDDEN');
  });
});
