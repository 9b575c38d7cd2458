import { frenchMoment } from '../mails/french-moment';
import { layout } from '../mails/layout';
import type { MailText, Stationery } from '../mails/letter';
import { memberRole } from '../mails/member-role';

export interface InvitationFacts {
  displayAddress: string;
  role: string;
  expiresAt: string;
  token: string;
}

/** Somebody is invited to open a mailbox; the link works once. */
export function memberInvitedMail(facts: InvitationFacts, stationery: Stationery): MailText {
  const { displayAddress, role, expiresAt, token } = facts;
  const { name, may } = memberRole(role);
  const until = frenchMoment(expiresAt);
  return layout(
    {
      subject: 'Invitation à rejoindre une BAL ORG',
      preview: `À accepter avant le ${until}.`,
      title: 'On vous invite à rejoindre une boîte organisationnelle',
      blocks: [
        {
          say: 'Une personne qui gère cette boîte organisationnelle (BAL ORG), partagée par plusieurs professionnels, vous invite à l’ouvrir :',
        },
        {
          facts: [
            ['Adresse MSSanté', displayAddress],
            ['Rôle proposé', name],
            ['À accepter avant le', until],
          ],
        },
        {
          say: `Vous pourrez ${may}. Il vous faut un compte individuel : si vous n’en avez pas, créez-le en suivant le lien.`,
        },
        { link: { label: 'Voir l’invitation', path: `/invitation#${token}` } },
        {
          say: 'Ce lien vous est personnel et ne sert qu’une fois : ne le transmettez pas. Vous n’attendiez pas cette invitation ? Ignorez-la, elle s’éteindra d’elle-même.',
        },
      ],
    },
    stationery,
  );
}
