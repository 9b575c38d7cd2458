import { failureOf } from './failure';

const smtp = (command: string, responseCode: number, response: string) =>
  Object.assign(new Error('refused'), { code: 'EENVELOPE', command, responseCode, response });

describe('what a failure means', () => {
  it.each([
    ['RCPT TO', 550, '550 5.1.1 no such user', true, 'Cette adresse n’existe pas'],
    ['RCPT TO', 550, '550 unknown', true, 'L’adresse est refusée'],
    ['RCPT TO', 450, '450 4.2.2 mailbox full', false, 'est pleine'],
    ['RCPT TO', 451, '451 4.7.1 greylisted', false, 'refuse nos messages'],
    ['DATA', 554, '554 5.7.1 spam', true, 'refuse nos messages'],
    ['DATA', 503, '503 bad sequence', false, 'Le message est refusé'],
    ['RCPT TO', 471, '471 later', false, 'essayer plus tard'],
  ])('%s %s %s: for good %s', (command, code, reply, forGood, answer) => {
    const failure = failureOf(smtp(command, code, reply));
    expect(failure).toMatchObject({ forGood, outage: false, reply });
    expect(failure.answer).toContain(answer);
  });

  it.each([
    ['AUTH LOGIN', 535],
    ['MAIL FROM', 550],
    ['CONN', 554],
  ])('a refusal at %s is the installation’s, not the mail’s', (command, code) => {
    expect(failureOf(smtp(command, code, `${code} no`))).toMatchObject({ forGood: false, outage: true });
  });

  it('is an outage where nobody answered', () => {
    const failure = failureOf(Object.assign(new Error('x'), { code: 'ESOCKET' }));
    expect(failure).toMatchObject({ forGood: false, outage: true, reply: null });
    expect(failure.answer).toBe('Le relais de messagerie est injoignable.');
  });

  it('never refuses a mail for a defect of ours', () => {
    expect(failureOf(new TypeError('x'))).toMatchObject({ forGood: false, code: 'UNEXPECTED' });
  });
});
