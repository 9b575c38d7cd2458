import { newId, Role, type FieldFault } from '@balorg/common';
import { anAccountHolder, anActor } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aForm, aSubmittedRequest, aWriter } from '../../test/factories';
import { occitanie } from '../region-profiles/occitanie';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { FORM_FIELDS } from './form-fields';
import { MailboxRequest } from './mailbox-request.entity';

const SAVE = `mutation ($input: MailboxRequestForm!) {
  saveMailboxRequestDraft(input: $input) { regionCode
    form { description town identifier dematerialisation visibleInDirectory listeRouge } }
}`;
const CHECK =
  'mutation ($input: MailboxRequestForm!) { checkMailboxRequestForm(input: $input) { field code } }';
const MINE = '{ myDraft { id form { description } } }';

const TEXT_FIELDS = FORM_FIELDS.filter((field) => field !== 'identifierType');

describe('a draft of a mailbox request', () => {
  const service = testAccountService();
  const saved = (id: string | null) =>
    service.db.getRepository(MailboxRequest).findOneByOrFail({ id: id ?? '' });

  it('is kept as it was typed, incomplete and wrong ones too', async () => {
    const writer = await aWriter(null);
    const input = { description: '  Pharmacie   du centre ', identifier: '81999901X', listeRouge: true };
    const { data } = await service.call(writer, SAVE, { input });
    expect(data).toEqual({
      saveMailboxRequestDraft: {
        regionCode: '76',
        form: {
          description: 'Pharmacie du centre',
          town: null,
          identifier: '81999901X',
          dematerialisation: true,
          visibleInDirectory: true,
          listeRouge: true,
        },
      },
    });
  });

  it('empties a field that is sent empty', async () => {
    const writer = await aWriter(null);
    await service.call(writer, SAVE, { input: aForm() });
    await service.call(writer, SAVE, { input: { ...aForm(), town: ' ', phone: null } });
    expect(await saved(writer.draftId)).toMatchObject({ town: null, phone: null, postcode: '81000' });
  });

  it.each(TEXT_FIELDS)(
    'refuses hidden characters and 10,000 characters in %s, and keeps nothing',
    async (field) => {
      const writer = await aWriter(null);
      for (const [typed, code] of [
        ['a\u202Eb', 'CHARACTER_NOT_ALLOWED'],
        ['a\u200Bb', 'CHARACTER_NOT_ALLOWED'],
        ['a\u0000b', 'CHARACTER_NOT_ALLOWED'],
        ['a\nb', 'CHARACTER_NOT_ALLOWED'],
        ['a'.repeat(10_000), 'TOO_LONG'],
      ]) {
        const { errors } = await service.call(writer, SAVE, { input: { town: 'Albi', [field]: typed } });
        expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field, code }] });
      }
      expect((await saved(writer.draftId)).town).toBeNull();
    },
  );

  it('moves to another region only where that one is open', async () => {
    const writer = await aWriter(null);
    expect((await service.call(writer, SAVE, { input: { regionCode: '94' } })).code).toBe('REGION_CLOSED');
    await service.db.transaction((tx) => publishRegionProfile(tx, 'SYSTEM', '94', occitanie));
    expect((await service.call(writer, SAVE, { input: { regionCode: '94' } })).code).toBeNull();
    expect((await saved(writer.draftId)).regionCode).toBe('94');
  });

  it("leaves somebody else's draft alone", async () => {
    const [writer, other] = [await aWriter(null), await aWriter(null)];
    await service.call(writer, SAVE, { input: { description: 'La mienne' } });
    expect((await saved(other.draftId)).description).toBeNull();
    expect((await service.call(other, MINE)).data).toEqual({
      myDraft: { id: other.draftId, form: { description: null } },
    });
  });

  it.each([
    ['a visitor', anActor(), 'SIGN_IN_NEEDED'],
    ['somebody who writes nothing', anAccountHolder(), 'FORBIDDEN'],
    [
      'an unknown draft',
      anActor({ roles: [Role.APPLICANT], draftId: newId() }),
      'MAILBOX_REQUEST_NOT_EDITABLE',
    ],
  ])('is refused to %s', async (_who, actor, code) => {
    expect((await service.call(actor, SAVE, { input: { town: 'Albi' } })).code).toBe(code);
    expect((await service.call(actor, MINE)).data).toEqual({ myDraft: null });
  });

  it('is over once it was handed in', async () => {
    const { id } = await aSubmittedRequest();
    const writer = { ...(await aWriter(null)), draftId: id };
    expect((await service.call(writer, SAVE, { input: { town: 'Castres' } })).code).toBe(
      'MAILBOX_REQUEST_NOT_EDITABLE',
    );
    expect((await service.call(writer, MINE)).data).toEqual({ myDraft: null });
    expect((await saved(id)).town).toBe('Albi');
  });

  it('is checked whole without being saved', async () => {
    const writer = await aWriter(null);
    const check = (input: object) =>
      service.call<{ checkMailboxRequestForm: FieldFault[] }>(writer, CHECK, { input });
    expect((await check(aForm())).data.checkMailboxRequestForm).toEqual([]);
    const wrong = await check(aForm({ contactEmail: null, identifier: '819999013', departmentCode: '75' }));
    expect(wrong.data.checkMailboxRequestForm).toEqual([
      { field: 'contactEmail', code: 'REQUIRED' },
      { field: 'identifier', code: 'IDENTIFIER_KEY' },
      { field: 'departmentCode', code: 'DEPARTMENT_OUTSIDE_REGION' },
    ]);
    expect((await saved(writer.draftId)).identifier).toBeNull();
  });
});
