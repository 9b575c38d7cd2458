import { newId } from '@balorg/common';
import { aGradesAdministrator, anActor, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount } from '../../test/factories';

const ME = `{ me { account { id } roles regions structures { regionCode identifierType identifier } } }`;

describe('me', () => {
  const service = testAccountService();
  const signedIn = async () => ({ accountId: (await anAccount()).id, sessionId: newId() });

  it('tells structure administrators which structures are theirs', async () => {
    const structure = { identifierType: 'FINESS' as const, identifier: '810000018' };
    const { accountId, sessionId } = await signedIn();
    const actor = { ...aStructureAdministrator([structure]), accountId, sessionId };
    expect((await service.call(actor, ME)).data).toEqual({
      me: {
        account: { id: accountId },
        roles: ['ACCOUNT_HOLDER', 'STRUCTURE_ADMINISTRATOR'],
        regions: [],
        structures: [{ regionCode: '76', ...structure }],
      },
    });
  });

  it('tells GRADeS administrators their regions, and of no structure', async () => {
    const actor = { ...aGradesAdministrator({ regions: ['76'] }), ...(await signedIn()) };
    expect((await service.call(actor, ME)).data).toMatchObject({ me: { regions: ['76'], structures: [] } });
  });

  it('is nobody for a visitor', async () => {
    expect((await service.call(anActor(), ME)).data).toEqual({ me: null });
  });
});
