import { newId } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { MailKind, MailStatus } from '../mails/mail-kind';
import { Mail } from '../mails/mail.entity';

/** A recipient who has proven his address. */
export const aRecipient = (email = 'camille.durand@example.org') => ({ id: newId(), email, proven: true });

export const aRegionProfile = (change: { version?: number; gradesName?: string } = {}) => ({
  regionCode: '76',
  version: 1,
  gradesName: 'GRADeS Occitanie',
  serviceDesk: {
    url: 'https://assistance.esante-occitanie.example',
    phone: '0 820 250 035',
    phonePrice: '0,12 €/min',
    hours: 'du lundi au vendredi de 8 h 30 à 18 h 30',
  },
  publishesOnApproval: true,
  publicationChannel: 'FHIR',
  ...change,
});

/** A mail that waits to be sent. */
export async function aMail(tx: EntityManager, change: Partial<Mail> = {}): Promise<Mail> {
  const id = newId();
  const now = Date.now();
  const mail = tx.create(Mail, {
    id,
    kind: MailKind.MAILBOX_VISIBLE,
    lane: 'ordinary',
    subjectId: newId(),
    requestId: null,
    mailboxId: null,
    regionCode: '76',
    recipientId: newId(),
    recipientEmail: 'camille.durand@example.org',
    dedupKey: `TEST/${id}`,
    messageId: `<${id}@balorg.example>`,
    subject: 'Votre BAL ORG est visible dans l’annuaire santé',
    text: 'Bonjour,\n',
    html: '<p>Bonjour,</p>',
    sealed: null,
    hasSecret: false,
    repeats: null,
    status: MailStatus.QUEUED,
    sentAt: new Date(now - 1_000),
    sendBefore: new Date(now + 3 * 86_400_000),
    attempts: 0,
    nextAttemptAt: new Date(now - 1_000),
    acceptedAt: null,
    lastAnswer: null,
    relayReply: null,
    ...change,
  });
  await tx.insert(Mail, mail);
  return mail;
}
