import * as common from '@balorg/common';
import { aRegionProfile } from './testing/factories';
import { sampleEvents } from './testing/sample-events';
import { testNotification } from './testing/service';
import { writtenMails } from './testing/written';
import { handlers } from './handlers';
import { MailKind } from './mails/mail-kind';
import { onRegionProfilePublished } from './region-profiles/handler';

const service = testNotification();

const isEvent = (candidate: unknown): candidate is common.EventDefinition =>
  typeof candidate === 'object' && candidate !== null && 'subscribers' in candidate && 'schema' in candidate;

const exported: unknown[] = Object.values(common);
const heard = exported
  .filter(isEvent)
  .filter(({ subscribers }) => subscribers.includes('notification'))
  .map(({ type }) => type);

const handlerOf = (type: string) => {
  const found = handlers.find((handler) => handler.type === type);
  if (!found) throw new Error(`nobody here listens to ${type}`);
  return found;
};

async function receiveEach() {
  await service.receive(onRegionProfilePublished, aRegionProfile());
  for (const [type, content] of sampleEvents()) await service.receive(handlerOf(type), content);
  return writtenMails(service.db);
}

describe('the handlers', () => {
  it('are one for each event that names notification, and none besides', () => {
    expect(heard.length).toBeGreaterThan(10);
    expect(handlers.map(({ type }) => type).toSorted()).toEqual(heard.toSorted());
  });

  it('write each kind of mail, of which the subject holds no personal data', async () => {
    const mails = await receiveEach();
    expect(mails).toHaveLength(sampleEvents().length);
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(Object.values(MailKind)));
    for (const { subject } of mails) {
      expect(subject).not.toMatch(/@|mssante|durand|albi|\d{8}/i);
      expect(subject.length).toBeLessThan(80);
    }
  });

  it('write the same words as text and as HTML, in French typography', async () => {
    for (const { text, html } of await receiveEach()) {
      expect(text).toContain('Bonjour,');
      expect(html).toContain('Bonjour,');
      expect(html).not.toContain('<et non l’officine>');
      expect(text).not.toMatch(/\w'\w|undefined|null|\s\n\n\n/);
    }
  });
});
