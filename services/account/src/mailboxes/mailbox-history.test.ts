import { newId } from '@balorg/common';
import { aGradesAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox } from '../../test/factories';
import { suspendMailbox } from './suspend-mailbox';

const HISTORY = '{ mailboxes { items { history { action } } } }';

describe('the history of a mailbox', () => {
  const service = testAccountService();

  it('begins with its approval', async () => {
    const { id, version } = (await aManagedMailbox()).mailbox;
    const reason = 'Officine cédée.';
    await suspendMailbox(aGradesAdministrator(), { id, version, reason, idempotencyKey: newId() });
    const { data } = await service.call(aGradesAdministrator(), HISTORY);
    expect(data).toEqual({
      mailboxes: {
        items: [{ history: [{ action: 'mailbox.suspend' }, { action: 'mailbox-request.approve' }] }],
      },
    });
  });
});
