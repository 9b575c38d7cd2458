import { fr } from '../i18n/fr';
import type { MyRequest } from './load-my-requests';
import { requestDates } from './request-dates';

const aRequest = (change: Partial<MyRequest> = {}): MyRequest => ({
  id: '1',
  reference: 'BAL-7K3M-9QXT',
  description: 'Pharmacie du centre 81000 Albi',
  status: 'SUBMITTED',
  submittedAt: '2026-12-01T09:00:00Z',
  decideBefore: '2026-12-03T09:00:00Z',
  displayAddress: null,
  ...change,
});

it('says when it was sent and by when it is decided', () => {
  expect(requestDates('fr', fr, aRequest())).toBe(
    'Envoyée le 1 décembre 2026 · Décision au plus tard le jeudi 3 décembre à 10:00',
  );
});

it.each(['CORRECTION_ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const)(
  'promises no decision once it is %s',
  (status) => {
    expect(requestDates('fr', fr, aRequest({ status }))).toBe('Envoyée le 1 décembre 2026');
  },
);
