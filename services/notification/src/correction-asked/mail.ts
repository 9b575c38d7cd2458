import { formField } from '../mails/form-field';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface CorrectionFacts {
  reference: string;
  corrections: { field: string; reason: string }[];
  token: string | null;
}

/** Some fields of a request must be corrected before it can be decided. */
export function correctionAskedMail(
  { reference, corrections, token }: CorrectionFacts,
  stationery: Stationery,
): MailText {
  const count = corrections.length === 1 ? 'Une information' : `${corrections.length} informations`;
  return layout(
    {
      subject: `Demande ${reference} : une correction est nécessaire`,
      preview: `${count} à corriger avant la décision.`,
      title: 'Votre demande a besoin d’une correction',
      blocks: [
        {
          say: `${count} à corriger avant que le centre de services puisse décider de votre demande ${reference} :`,
        },
        { facts: corrections.map(({ field, reason }): [string, string] => [formField(field), reason]) },
        { say: 'Seuls ces champs vous sont ouverts ; le reste de votre demande est conservé.' },
        ...howToCorrect(token),
        { say: 'Le délai de réponse est suspendu en attendant, et repart dès que votre correction arrive.' },
      ],
    },
    stationery,
  );
}

const howToCorrect = (token: string | null): Block[] =>
  token === null
    ? [
        {
          say: 'Pour corriger, reprenez la demande dans le navigateur où vous l’avez faite, ou contactez le centre de services.',
        },
      ]
    : [
        { link: { label: 'Corriger ma demande', path: `/suivi#${token}` } },
        { say: 'Ce lien vous est personnel : ne le transmettez pas.' },
      ];
