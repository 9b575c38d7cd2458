import { approvalEffects } from './approval-effects';

const request = { withoutAccount: false, listeRouge: false };
const region = { publishesOnApproval: true, cancelWindowMinutes: 2 };

describe('approvalEffects', () => {
  it('tells the ordinary way from the address to the directory', () => {
    expect(approvalEffects(request, region)).toEqual([
      'addressForEver',
      'firstManager',
      'mail',
      'published',
      'cancellable',
    ]);
  });
  it('promises no publication without an account, nor on the liste rouge', () => {
    expect(approvalEffects({ ...request, withoutAccount: true }, region)).toContain('withheldWithoutAccount');
    expect(approvalEffects({ ...request, listeRouge: true }, region)).toContain('withheldListeRouge');
  });
  it('says that the act of publishing remains to be done where the region wants it', () => {
    expect(approvalEffects(request, { ...region, publishesOnApproval: false })).toContain('publishedByHand');
  });
  it('says that nothing can be cancelled when the window is closed', () => {
    expect(approvalEffects(request, { ...region, cancelWindowMinutes: 0 })).toContain('notCancellable');
  });
});
