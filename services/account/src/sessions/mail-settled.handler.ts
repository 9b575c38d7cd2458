import { mailSettled, on } from '@balorg/common';
import { Challenge, CodeSending } from './challenge.entity';

/** The page that waits for a code says whether the relay took its mail. Other mails' fates are notification's own. */
export const onMailSettled = on(mailSettled, async (tx, { subjectId, outcome }) => {
  await tx.update(Challenge, { id: subjectId }, { sending: CodeSending[outcome] });
});
