import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import type { Actor } from '@balorg/common';
import { MemberRole } from '../members/member.entity';
import { allowedActions } from './allowed-actions';
import { Mailbox, MailboxStatus, type DecidedStatus } from './mailbox.entity';

const aMailbox = (decidedStatus: DecidedStatus, openedAt = new Date(0)) =>
  Object.assign(new Mailbox(), {
    regionCode: '76',
    identifierType: 'FINESS',
    identifier: '819999012',
    decidedStatus,
    openedAt,
  });

const active = aMailbox(MailboxStatus.ACTIVE);
const suspended = aMailbox(MailboxStatus.SUSPENDED);
const closed = aMailbox(MailboxStatus.CLOSED);
const opening = aMailbox(MailboxStatus.ACTIVE, new Date(Date.now() + 60_000));

const grades = aGradesAdministrator();
const structure = aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]);
const holder = anAccountHolder();
const { MANAGER, DEPUTY, MEMBER, READER } = MemberRole;

describe('what somebody may do with a mailbox', () => {
  it.each<[string, Actor, MemberRole | null, string[]]>([
    ["its region's administrator", grades, null, ['UPDATE', 'SUSPEND', 'CLOSE']],
    ["another region's administrator", aGradesAdministrator({ regions: ['94'] }), null, []],
    [
      "another region's administrator, its manager",
      aGradesAdministrator({ regions: ['94'] }),
      MANAGER,
      ['UPDATE'],
    ],
    ["its structure's administrator", structure, null, ['UPDATE']],
    [
      "another structure's administrator",
      aStructureAdministrator([{ identifierType: 'SIREN', identifier: '819999012' }]),
      null,
      [],
    ],
    ['somebody with a region and no role', anActor({ regions: ['76'] }), null, []],
    ['its manager', holder, MANAGER, ['UPDATE']],
    ['its deputy', holder, DEPUTY, []],
    ['its member', holder, MEMBER, []],
    ['its reader', holder, READER, []],
    ['somebody else', holder, null, []],
  ])('while it is active: %s', (_who, actor, own, actions) => {
    expect(allowedActions(actor, active, own)).toEqual(actions);
  });

  it('leaves a suspended one to the GRADeS', () => {
    expect(allowedActions(grades, suspended, null)).toEqual(['UPDATE', 'REACTIVATE', 'CLOSE']);
    expect(allowedActions(structure, suspended, null)).toEqual([]);
    expect(allowedActions(holder, suspended, MANAGER)).toEqual([]);
  });

  it('leaves one that is closed, or opening, to nobody', () => {
    for (const mailbox of [closed, opening])
      for (const actor of [grades, structure, holder])
        expect(allowedActions(actor, mailbox, MANAGER)).toEqual([]);
  });
});

describe('a state that follows another', () => {
  it.each([
    [active, MailboxStatus.SUSPENDED, true],
    [active, MailboxStatus.CLOSED, true],
    [active, MailboxStatus.ACTIVE, false],
    [suspended, MailboxStatus.ACTIVE, true],
    [suspended, MailboxStatus.CLOSED, true],
    [suspended, MailboxStatus.SUSPENDED, false],
    [closed, MailboxStatus.ACTIVE, false],
    [closed, MailboxStatus.SUSPENDED, false],
    [opening, MailboxStatus.SUSPENDED, false],
    [opening, MailboxStatus.CLOSED, false],
  ] as const)('%#', (from, to, may) => {
    const mailbox = Object.assign(new Mailbox(), from);
    if (may) {
      mailbox.moveTo(to);
      expect(mailbox.status()).toBe(to);
    } else {
      expect(() => mailbox.moveTo(to)).toThrow('MAILBOX_NOT_CHANGEABLE');
      expect(mailbox.status()).toBe(from.status());
    }
  });
});
