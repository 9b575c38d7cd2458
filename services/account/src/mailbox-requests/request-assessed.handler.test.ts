import { newId } from '@balorg/common';
import { testAccountService } from '../../test/account-service';
import { aSubmittedRequest } from '../../test/factories';
import { MailboxRequest } from './mailbox-request.entity';
import { onRequestAssessed } from './request-assessed.handler';

describe('when the directory has assessed a request', () => {
  const service = testAccountService();
  const assessment = ({ id, round }: Pick<MailboxRequest, 'id' | 'round'>, own = {}) => ({
    requestId: id,
    round,
    duplicates: 2,
    registerVerdict: 'FOUND',
    ...own,
  });
  const reload = ({ id }: MailboxRequest) => service.db.getRepository(MailboxRequest).findOneByOrFail({ id });

  it('keeps what it found, the same the second time', async () => {
    const request = await aSubmittedRequest();
    expect(request).toMatchObject({ duplicateCount: null, registerVerdict: null });
    for (let time = 0; time < 2; time++) {
      await service.receive(onRequestAssessed, assessment(request));
      expect(await reload(request)).toMatchObject({ duplicateCount: 2, registerVerdict: 'FOUND' });
    }
  });

  it('keeps nothing of an earlier round', async () => {
    const request = await aSubmittedRequest();
    await service.db.getRepository(MailboxRequest).update(request.id, { round: 2 });
    await service.receive(onRequestAssessed, assessment(request, { duplicates: 9 }));
    expect((await reload(request)).duplicateCount).toBeNull();
  });

  it('changes neither the version nor another request', async () => {
    const [request, other] = [await aSubmittedRequest(), await aSubmittedRequest()];
    await service.receive(onRequestAssessed, assessment(request));
    expect(await reload(other)).toEqual(other);
    expect((await reload(request)).version).toBe(request.version);
  });

  it('passes over a request that is not there, and refuses a message that is none', async () => {
    await service.receive(onRequestAssessed, assessment({ id: newId(), round: 1 }));
    const request = await aSubmittedRequest();
    const wrong = service.receive(onRequestAssessed, assessment(request, { registerVerdict: 'PERHAPS' }));
    await expect(wrong).rejects.toThrow();
    expect((await reload(request)).registerVerdict).toBeNull();
  });
});
