import { verifyAudit } from '../audit/verify-audit';
import { withDatabase } from './with-database';

/** Rows that break a rule; an empty answer is the rule kept. */
const RULES: { name: string; says: string; broken: string }[] = [
  {
    name: 'I1',
    says: 'a request is approved if and only if exactly one address is bound to its mailbox',
    broken: `SELECT request.id FROM mailbox_request request LEFT JOIN mailbox ON mailbox.requestId = request.id
      GROUP BY request.id HAVING (MAX(request.status) = 'APPROVED') <> (COUNT(mailbox.id) = 1) OR COUNT(mailbox.id) > 1`,
  },
  {
    name: 'I2',
    says: 'one address a mailbox and one mailbox an address, closed ones included',
    broken: `SELECT address FROM mailbox GROUP BY address HAVING COUNT(*) > 1
      UNION SELECT address FROM mailbox WHERE address <> LOWER(displayAddress) COLLATE ascii_nopad_bin`,
  },
  {
    name: 'I3',
    says: 'one decision a request and round, each with its author, time and version audited',
    broken: `SELECT subjectId FROM audit_entry
      WHERE action IN ('mailbox-request.approve', 'mailbox-request.refuse') AND result = 'DONE'
        AND NOT EXISTS (SELECT 1 FROM audit_entry undone WHERE undone.subjectId = audit_entry.subjectId
          AND undone.action = 'mailbox-request.cancel-approval' AND undone.result = 'DONE' AND undone.sequence > audit_entry.sequence
          AND JSON_VALUE(undone.facts, '$.round') = JSON_VALUE(audit_entry.facts, '$.round'))
      GROUP BY subjectId, JSON_VALUE(facts, '$.round') HAVING COUNT(*) > 1
      UNION SELECT id FROM mailbox_request WHERE status IN ('APPROVED', 'REFUSED') AND (decidedAt IS NULL OR decidedById IS NULL)`,
  },
  {
    name: 'I3',
    says: 'a refused request has no mailbox',
    broken: `SELECT request.id FROM mailbox_request request JOIN mailbox ON mailbox.requestId = request.id WHERE request.status = 'REFUSED'`,
  },
  {
    name: 'I3',
    says: 'a request waits for its applicant if and only if one correction of its round is unanswered; an end may leave one',
    broken: `SELECT request.id FROM mailbox_request request LEFT JOIN correction
        ON correction.requestId = request.id AND correction.round = request.round AND correction.answeredAt IS NULL
      GROUP BY request.id HAVING COUNT(correction.id) > 1
        OR (MAX(request.status) = 'CORRECTION_ASKED' AND COUNT(correction.id) = 0)
        OR (MAX(request.status) NOT IN ('CORRECTION_ASKED', 'WITHDRAWN', 'EXPIRED') AND COUNT(correction.id) = 1)`,
  },
  {
    name: 'I4',
    says: 'a change that owes an effect wrote it in its transaction: each mailbox has its announcement',
    broken: `SELECT id FROM mailbox WHERE NOT EXISTS
      (SELECT 1 FROM outbox WHERE outbox.subjectId = mailbox.id AND outbox.type = 'account.mailbox-opened')`,
  },
  {
    name: 'I4',
    says: 'nothing owed stays open over 15 minutes past its time',
    broken: `SELECT delivery.id FROM delivery JOIN outbox ON outbox.id = delivery.messageId LEFT JOIN mailbox ON mailbox.id = outbox.subjectId
      WHERE delivery.status = 'OPEN' AND GREATEST(outbox.recordedAt, COALESCE(mailbox.openedAt, outbox.recordedAt)) < UTC_TIMESTAMP(3) - INTERVAL 15 MINUTE`,
  },
  {
    name: 'I4',
    says: 'each version of a mailbox was announced',
    broken: `SELECT mailbox.id FROM mailbox LEFT JOIN outbox ON outbox.subjectId = mailbox.id AND outbox.type = 'account.mailbox-changed'
      GROUP BY mailbox.id HAVING COUNT(outbox.id) <> MAX(mailbox.version) - 1`,
  },
  {
    name: 'I7',
    says: 'each request that was acknowledged is there with its reference and its clock',
    broken: `SELECT id FROM mailbox_request WHERE status <> 'DRAFT' AND (submittedAt IS NULL OR decideBefore IS NULL)`,
  },
  {
    name: 'I8',
    says: 'one audit entry for each decision that stands, of its round',
    broken: `SELECT request.id FROM mailbox_request request WHERE status IN ('APPROVED', 'REFUSED') AND NOT EXISTS
      (SELECT 1 FROM audit_entry WHERE subjectId = request.id AND result = 'DONE'
        AND JSON_VALUE(facts, '$.round') = request.round
        AND action = IF(request.status = 'APPROVED', 'mailbox-request.approve', 'mailbox-request.refuse'))`,
  },
  {
    name: 'I8',
    says: "a mailbox's state is what its last audited change made of it",
    broken: `SELECT mailbox.id FROM mailbox LEFT JOIN audit_entry last ON last.sequence =
        (SELECT MAX(sequence) FROM audit_entry WHERE subjectId = mailbox.id AND result = 'DONE'
          AND action IN ('mailbox.suspend', 'mailbox.reactivate', 'mailbox.close'))
      WHERE (mailbox.statusChangedAt IS NULL) <> (last.id IS NULL) OR mailbox.decidedStatus <> CASE last.action
        WHEN 'mailbox.suspend' THEN 'SUSPENDED' WHEN 'mailbox.close' THEN 'CLOSED' ELSE 'ACTIVE' END`,
  },
  {
    name: 'I9',
    says: 'an active mailbox that was asked for with an account has a manager',
    broken: `SELECT mailbox.id FROM mailbox JOIN mailbox_request request ON request.id = mailbox.requestId
      WHERE mailbox.decidedStatus = 'ACTIVE' AND request.linkedAccountId IS NOT NULL AND NOT EXISTS
        (SELECT 1 FROM member WHERE member.mailboxId = mailbox.id AND member.role = 'MANAGER' AND member.present = 1)`,
  },
  {
    name: 'I9',
    says: 'a closed mailbox has no invitation that could be used',
    broken: `SELECT invitation.id FROM invitation JOIN mailbox ON mailbox.id = invitation.mailboxId
      WHERE mailbox.decidedStatus = 'CLOSED' AND invitation.decidedStatus = 'PENDING'`,
  },
  {
    name: 'I9',
    says: 'nobody waits to join a mailbox that is closed or that he may open',
    broken: `SELECT waiting.id FROM join_request waiting JOIN mailbox ON mailbox.id = waiting.mailboxId
      WHERE waiting.status = 'PENDING' AND (mailbox.decidedStatus = 'CLOSED' OR EXISTS
        (SELECT 1 FROM member WHERE member.mailboxId = mailbox.id AND member.accountId = waiting.accountId
         AND member.present = 1))`,
  },
];

void withDatabase(async (db) => {
  const verdicts = [];
  for (const { name, says, broken } of RULES)
    verdicts.push(say(name, says, (await db.query<unknown[]>(broken)).length));
  const { entries, firstBad } = await verifyAudit(db);
  verdicts.push(say('I8', `the audit chain verifies (${entries} entries)`, firstBad === null ? 0 : 1));
  return verdicts.includes(false) ? 1 : 0;
});

function say(name: string, says: string, broken: number): boolean {
  console.log(broken === 0 ? `PASS ${name} ${says}` : `FAIL ${name} ${says}: ${broken} row(s) break it`);
  return broken === 0;
}
