import { formField } from '../mails/form-field';
import { frenchMoment } from '../mails/french-moment';
import { layout } from '../mails/layout';
import type { Block, MailText, Stationery } from '../mails/letter';

export interface CorrectionFacts {
  reference: string;
  corrections: { field: string; reason: string }[];
  /** Past it the request expires. */
  answerBefore: string;
  token: string | null;
}

/** Some fields of a request must be corrected, and by when, before it can be decided. */
export function correctionAskedMail(facts: CorrectionFacts, stationery: Stationery): MailText {
  const { reference, corrections, answerBefore, token } = facts;
  const count = corrections.length === 1 ? 'une information' : `${corrections.length} informations`;
  const until = frenchMoment(answerBefore);
  return layout(
    {
      subject: `Demande ${reference} : une correction est nécessaire`,
      preview: `À corriger avant le ${until}.`,
      title: 'Votre demande a besoin d’une correction',
      blocks: [
        {
          say: `Il y a ${count} à corriger avant que le centre de services puisse décider de votre demande ${reference} :`,
        },
        { facts: corrections.map(({ field, reason }): [string, string] => [formField(field), reason]) },
        { say: 'Seuls ces champs vous sont ouverts ; le reste de votre demande est conservé.' },
        {
          say: `Répondez avant le ${until}. Sans correction de votre part à cette date, la demande expire : elle n’est plus examinée et aucune boîte n’est créée.`,
        },
        ...howToCorrect(token),
        {
          say: 'En attendant, le délai de réponse du centre de services est suspendu ; il repart dès que votre correction arrive.',
        },
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
