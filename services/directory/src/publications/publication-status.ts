import { registerEnumType } from 'type-graphql';

export enum PublicationStatus {
  TO_SEND = 'TO_SEND',
  /** The national directory took it, or an administrator took the file away. */
  SENT = 'SENT',
  /** Read back from the operators' interface, or confirmed by the administrator who handed the file over. */
  CONFIRMED = 'CONFIRMED',
  /** The public finds it. */
  VISIBLE = 'VISIBLE',
  REFUSED = 'REFUSED',
  TO_WITHDRAW = 'TO_WITHDRAW',
  WITHDRAWN = 'WITHDRAWN',
  /** Kept back by a rule: liste rouge, or nobody who can open it. */
  WITHHELD = 'WITHHELD',
}
registerEnumType(PublicationStatus, { name: 'PublicationStatus' });

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHDRAWN, WITHHELD } = PublicationStatus;

/** The only moves there are. One that stays where it is starts its work again, with its own line in the track. */
export const TRANSITIONS: Readonly<Record<PublicationStatus, readonly PublicationStatus[]>> = {
  [TO_SEND]: [TO_SEND, SENT, REFUSED, TO_WITHDRAW, WITHDRAWN, WITHHELD],
  [SENT]: [TO_SEND, CONFIRMED, VISIBLE, TO_WITHDRAW],
  [CONFIRMED]: [TO_SEND, VISIBLE, TO_WITHDRAW],
  [VISIBLE]: [TO_SEND, TO_WITHDRAW],
  [REFUSED]: [TO_SEND, TO_WITHDRAW, WITHDRAWN, WITHHELD],
  [TO_WITHDRAW]: [TO_SEND, TO_WITHDRAW, WITHDRAWN, WITHHELD],
  [WITHDRAWN]: [TO_SEND],
  [WITHHELD]: [TO_SEND, WITHDRAWN],
};
