import { registerEnumType } from 'type-graphql';
import { keptBackBecause } from './national-rule';
import { PublicationChannel } from './publication-channel';
import { PublicationStatus } from './publication-status';
import type { Publication } from './publication.entity';

/** What a person may do with a publication: "Publier", "Renvoyer", "Retirer", "Exporter", "Confirmer". */
export enum PublicationAction {
  PUBLISH = 'PUBLISH',
  RETRY = 'RETRY',
  WITHDRAW = 'WITHDRAW',
  EXPORT = 'EXPORT',
  CONFIRM = 'CONFIRM',
}
registerEnumType(PublicationAction, { name: 'PublicationAction' });

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHDRAWN } = PublicationStatus;

const isOneOf = (status: PublicationStatus, ...some: PublicationStatus[]) => some.includes(status);

/** `publication.entry` is loaded. */
export function actionsOn(publication: Publication): PublicationAction[] {
  const { status, held, channel, withdrawalExportedAt } = publication;
  const mayBePublished = keptBackBecause(publication.entry) === null && channel !== null;
  const byFile = channel === PublicationChannel.FILE;
  const possible: Record<PublicationAction, boolean> = {
    PUBLISH: mayBePublished && ((status === TO_SEND && held) || status === WITHDRAWN),
    RETRY:
      (mayBePublished &&
        (isOneOf(status, SENT, CONFIRMED, REFUSED) || (status === TO_SEND && !held && !byFile))) ||
      (status === TO_WITHDRAW && !byFile),
    WITHDRAW: isOneOf(status, TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED),
    EXPORT: byFile && ((status === TO_SEND && mayBePublished) || status === TO_WITHDRAW),
    CONFIRM: byFile && (status === SENT || (status === TO_WITHDRAW && withdrawalExportedAt !== null)),
  };
  return Object.values(PublicationAction).filter((action) => possible[action]);
}
