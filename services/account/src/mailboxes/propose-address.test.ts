import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { approveMailboxRequest } from '../mailbox-requests/approve-mailbox-request';
import type { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';

const PROPOSE = `query ($requestId: ID!, $localPart: String) {
  addressProposal(requestId: $requestId, localPart: $localPart) {
    localPart domain address problem nearby parts { source typed kept dropped { text reason } }
  }
}`;

interface Proposed {
  addressProposal: { localPart: string; address: string; problem: string | null; nearby: string[] };
}

describe('addressProposal', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const DOMAIN = 'pharmacien.oc.mssante.fr';

  async function propose(own: Partial<MailboxRequestForm> = {}, localPart?: string) {
    const { id } = await aSubmittedRequest(own);
    const variables = { requestId: id, localPart };
    return (await service.call<Proposed>(administrator, PROPOSE, variables)).data.addressProposal;
  }
  async function takeAddress(localPart: string) {
    const { id, version } = await aSubmittedRequest();
    await approveMailboxRequest(administrator, { id, version, localPart, idempotencyKey: newId() });
  }

  it("is the guide's example, and says where each piece comes from", async () => {
    expect(await propose()).toEqual({
      localPart: 'Pharmacie.du.centre.81000.albi',
      domain: DOMAIN,
      address: `Pharmacie.du.centre.81000.albi@${DOMAIN}`,
      problem: null,
      nearby: [],
      parts: [
        { source: 'NAME', typed: 'Pharmacie du Centre', kept: 'Pharmacie.du.centre', dropped: [] },
        { source: 'POSTCODE', typed: '81000', kept: '81000', dropped: [] },
        { source: 'TOWN', typed: 'Albi', kept: 'albi', dropped: [] },
      ],
    });
  });

  it('takes the description where the structure has no name, without its place', async () => {
    expect(await propose({ socialName: null })).toMatchObject({
      localPart: 'Pharmacie.du.centre.81000.albi',
      parts: [{ dropped: [{ text: '81000 albi', reason: 'REPEATED' }] }, {}, {}],
    });
  });

  it.each<[Partial<MailboxRequestForm>, string]>([
    [{ postcode: null }, 'POSTCODE_MISSING'],
    [{ town: null }, 'TOWN_MISSING'],
    [{ socialName: 'Аптека' }, 'CHARACTER'],
    [{ managerProfessionKey: 'G15-26' }, 'NO_DOMAIN'],
  ])('of a request with %j has the problem %s', async (own, problem) => {
    expect((await propose(own)).problem).toBe(problem);
  });

  it.each([
    ['Officine.81000.albi', null],
    ['Officine albi', 'CHARACTER'],
    ['é', 'CHARACTER'],
    ['%', 'CHARACTER'],
    ["' OR 1=1 -- ", 'CHARACTER'],
    ['.albi', 'SHAPE'],
    ['', 'SHAPE'],
    ['é'.repeat(100), 'TOO_LONG'],
    ['a'.repeat(10_000), 'TOO_LONG'],
    ['Postmaster', 'RESERVED'],
  ])('typed as %j has the problem %s', async (localPart, problem) => {
    await takeAddress('Pharmacie.du.nord.12000.rodez');
    const proposal = await propose({}, localPart);
    expect([proposal.localPart, proposal.problem]).toEqual([localPart, problem]);
    if (problem && problem !== 'RESERVED') expect(proposal.nearby).toEqual([]);
  });

  it('is taken, whatever its case, and shows what could be taken for it', async () => {
    await takeAddress('Pharmacie.du.centre.81000.albi');
    await takeAddress('Officine.81000.albi');
    await takeAddress('Pharmacie.du.nord.12000.rodez');
    const nearby = [`Officine.81000.albi@${DOMAIN}`, `Pharmacie.du.centre.81000.albi@${DOMAIN}`];
    expect(await propose()).toMatchObject({ problem: 'TAKEN', nearby });
    expect(await propose({}, 'PHARMACIE.du.CENTRE.81000.albi')).toMatchObject({ problem: 'TAKEN', nearby });
  });

  it('is taken even when many are near', async () => {
    for (let number = 10; number < 22; number++) await takeAddress(`Cabinet.${number}.81000.albi`);
    const proposal = await propose({}, 'Cabinet.21.81000.albi');
    expect(proposal.problem).toBe('TAKEN');
    expect(proposal.nearby).toHaveLength(10);
  });

  it('is near nothing of another domain', async () => {
    await takeAddress('Pharmacie.du.centre.81000.albi');
    const { problem, nearby } = await propose({ managerProfessionKey: 'G15-10' });
    expect([problem, nearby]).toEqual([null, []]);
  });

  it('is for the administrators of the region', async () => {
    const { id } = await aSubmittedRequest({}, await anAccount());
    const ask = async (actor = administrator, requestId = id) =>
      (await service.call(actor, PROPOSE, { requestId })).code;
    expect(await ask(aGradesAdministrator({ regions: ['94'] }))).toBe('NOT_FOUND');
    for (const other of [newId(), '', 'é']) expect(await ask(administrator, other)).toBe('NOT_FOUND');
    expect(await ask(anAccountHolder())).toBe('FORBIDDEN');
    const structure = { identifierType: 'FINESS', identifier: '819999012' } as const;
    expect(await ask(aStructureAdministrator([structure]))).toBe('FORBIDDEN');
  });
});
