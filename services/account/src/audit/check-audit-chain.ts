import { Field, Int, ObjectType } from 'type-graphql';
import { db } from '../db';
import { verifyAudit } from './verify-audit';

/** Whether the audit says today what was written into it. */
@ObjectType()
export class AuditChain {
  /** Entries that stand as they were written, from the first on. */
  @Field(() => Int)
  entries!: number;

  @Field(() => Boolean)
  intact!: boolean;

  /** Sequence number of the first entry that is not what was written. */
  @Field(() => Int, { nullable: true })
  brokenAt!: number | null;

  @Field(() => Date)
  checkedAt!: Date;
}

let underWay: Promise<AuditChain> | null = null;

/** Walks the whole chain. Those who ask while a walk is under way wait for its verdict: two would read the same. */
export function checkAuditChain(): Promise<AuditChain> {
  underWay ??= walkOnce().finally(() => (underWay = null));
  return underWay;
}

async function walkOnce(): Promise<AuditChain> {
  const checkedAt = new Date();
  const { entries, firstBad } = await verifyAudit(db);
  return { entries, intact: firstBad === null, brokenAt: firstBad, checkedAt };
}
