import { HOW_TO_OPEN, SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { memberRole } from '../mails/member-role';

export interface MemberAddedFacts {
  displayAddress: string;
  role: string;
}

/** Somebody may open a mailbox from now on. */
export function memberAddedMail(
  { displayAddress, role }: MemberAddedFacts,
  stationery: Stationery,
): MailText {
  const { name, may } = memberRole(role);
  return layout(
    {
      subject: 'Vous avez accès à une BAL ORG',
      preview: 'Sa boîte, votre rôle, comment l’ouvrir.',
      title: 'Une boîte organisationnelle vous est ouverte',
      blocks: [
        { say: 'Votre compte individuel donne maintenant accès à cette boîte organisationnelle (BAL ORG) :' },
        {
          facts: [
            ['Adresse MSSanté', displayAddress],
            ['Votre rôle', name],
          ],
        },
        { say: `Vous pouvez ${may}. Pour l’ouvrir :` },
        HOW_TO_OPEN,
        SIGN_IN_LINK,
        { say: 'Cet accès ne vous concerne pas ? Signalez-le au centre de services.' },
      ],
    },
    stationery,
  );
}
