interface Approved {
  withoutAccount: boolean;
  listeRouge: boolean;
}

interface Setting {
  publishesOnApproval: boolean;
  cancelWindowMinutes: number;
}

function publicationEffect({ withoutAccount, listeRouge }: Approved, { publishesOnApproval }: Setting) {
  if (withoutAccount) return 'withheldWithoutAccount';
  if (listeRouge) return 'withheldListeRouge';
  return publishesOnApproval ? 'published' : 'publishedByHand';
}

/** What approving will do, in the order in which it happens; each is a sentence of the confirmation. */
export const approvalEffects = (request: Approved, region: Setting) => [
  'addressForEver',
  request.withoutAccount ? 'noManager' : 'firstManager',
  'mail',
  publicationEffect(request, region),
  region.cancelWindowMinutes > 0 ? 'cancellable' : 'notCancellable',
];
