import { SIGN_IN_LINK } from '../mails/how-to-open';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { memberRole } from '../mails/member-role';

export interface MemberChangedFacts {
  displayAddress: string;
  role: string;
}

/** Somebody has another role in a mailbox from now on. */
export function memberChangedMail(
  { displayAddress, role }: MemberChangedFacts,
  stationery: Stationery,
): MailText {
  const { name, may } = memberRole(role);
  return layout(
    {
      subject: 'Votre rôle dans une BAL ORG a changé',
      preview: 'Votre nouveau rôle, et ce qu’il vous permet.',
      title: 'Votre rôle dans une boîte a changé',
      blocks: [
        { say: 'Vous avez maintenant un autre rôle dans cette boîte organisationnelle (BAL ORG) :' },
        {
          facts: [
            ['Adresse MSSanté', displayAddress],
            ['Votre nouveau rôle', name],
          ],
        },
        {
          say: `Ce rôle remplace le précédent : vous pouvez désormais ${may}. Rien ne change pour vos autres boîtes.`,
        },
        SIGN_IN_LINK,
        {
          say: 'Vous pensez à une erreur ? Adressez-vous au gestionnaire de la boîte ou, à défaut, au centre de services.',
        },
      ],
    },
    stationery,
  );
}
