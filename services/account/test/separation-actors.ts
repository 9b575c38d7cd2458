import { anonymous, newId, Role, type Actor } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import { Not } from 'typeorm';
import { Account } from '../src/accounts/account.entity';
import { entrust } from '../src/accounts/entrust-right';
import { db } from '../src/db';
import { MailboxRequestStatus } from '../src/mailbox-requests/mailbox-request-status';
import { MailboxRequest } from '../src/mailbox-requests/mailbox-request.entity';
import { Mailbox } from '../src/mailboxes/mailbox.entity';
import { addMember } from '../src/members/add-member';
import { Member, MemberRole } from '../src/members/member.entity';
import { openSession } from '../src/sessions/open-session';
import { SessionKind } from '../src/sessions/session.entity';
import { anAccount } from './factories';

/** Where everything that an operation works on stands, in region 76. */
const STRUCTURE = { identifierType: 'FINESS', identifier: '819999012' } as const;
const ANOTHER_STRUCTURE = { identifierType: 'FINESS', identifier: '819999020' } as const;

/** Rights that are somebody's, but not over what the operation works on. */
export const ELSEWHERE = ['structure administrator elsewhere', 'GRADeS administrator elsewhere'];

/** Each role, of this region, structure, mailbox and request, and of others; made from what stands in the database. */
export async function everyActor(): Promise<Map<string, Actor>> {
  const [stranger, reader, ofStructure, elsewhere, reviewer, reviewerElsewhere] = await Promise.all(
    Array.from({ length: 6 }, () => anAccount()),
  ).then((accounts) => accounts.map(({ id }) => id));
  await letRead(String(reader));
  await entrustStructure(String(ofStructure), STRUCTURE);
  await entrustStructure(String(elsewhere), ANOTHER_STRUCTURE);
  const strangerTo = { trackedRequestId: newId(), draftId: newId() };
  return new Map<string, Actor>([
    ['visitor', anonymous('test')],
    ['applicant', await anApplicant()],
    ['another applicant', anActor({ ...strangerTo, roles: [Role.ANYONE, Role.APPLICANT] })],
    ['stranger', await signedIn(anAccountHolder(stranger))],
    ['reader', await signedIn(anAccountHolder(reader))],
    ['manager', await signedIn(anAccountHolder((await managerOfOne()) ?? stranger))],
    ['structure administrator', await signedIn(aStructureAdministrator([STRUCTURE], ofStructure))],
    [
      'structure administrator elsewhere',
      await signedIn(aStructureAdministrator([ANOTHER_STRUCTURE], elsewhere)),
    ],
    ['GRADeS administrator', await signedIn(aGradesAdministrator({ accountId: reviewer }))],
    [
      'GRADeS administrator elsewhere',
      await signedIn(aGradesAdministrator({ regions: ['94'], accountId: reviewerElsewhere })),
    ],
  ]);
}

/** The browser that writes the newest draft and follows the newest request. */
async function anApplicant(): Promise<Actor> {
  const requests = db.getRepository(MailboxRequest);
  const { DRAFT } = MailboxRequestStatus;
  const draft = await requests.findOne({ where: { status: DRAFT }, order: { id: 'DESC' } });
  const request = await requests.findOne({ where: { status: Not(DRAFT) }, order: { id: 'DESC' } });
  return anActor({
    draftId: draft?.id ?? null,
    trackedRequestId: request?.id ?? null,
    roles: [Role.ANYONE, Role.APPLICANT],
  });
}

async function letRead(accountId: string) {
  const account = await db.getRepository(Account).findOneByOrFail({ id: accountId });
  for (const mailbox of await db.getRepository(Mailbox).find())
    await db.transaction((tx) => addMember(tx, aGradesAdministrator(), mailbox, account, MemberRole.READER));
}

const entrustStructure = (accountId: string, structure: typeof STRUCTURE | typeof ANOTHER_STRUCTURE) =>
  db.transaction((tx) =>
    entrust(tx, 'SYSTEM', accountId, {
      role: Role.STRUCTURE_ADMINISTRATOR,
      regionCode: '76',
      ...structure,
    }),
  );

async function managerOfOne(): Promise<string | undefined> {
  const where = { role: MemberRole.MANAGER, present: true };
  return (await db.getRepository(Member).findOne({ where, order: { id: 'DESC' } }))?.accountId;
}

async function signedIn(actor: Actor): Promise<Actor> {
  const accountId = actor.accountId ?? '';
  const { id } = await openSession(db.manager, { kind: SessionKind.ACCOUNT, accountId });
  return { ...actor, sessionId: id };
}
