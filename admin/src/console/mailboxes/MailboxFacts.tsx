import { formatPhone, formatRpps } from '@balorg/identifiers';
import { Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { FactList } from '../parts/FactList';
import { Section } from '../parts/Section';
import { StructureNumber } from '../parts/StructureNumber';
import { useLanguage } from '../parts/use-language';
import { ProfessionName } from '../regions/ProfessionName';
import type { Mailbox } from './mailboxes.api';

const PREFERENCES = ['dematerialisation', 'visibleInDirectory', 'listeRouge'] as const;

export function MailboxFacts({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const language = useLanguage();
  const createPath = useCreatePath();
  const label = (field: string) => translate(`resources.mailboxes.fields.${field}`);
  const yesOrNo = (is: boolean) => translate(is ? 'ra.boolean.true' : 'ra.boolean.false');
  return (
    <Section title={translate('resources.mailboxes.sections.facts')}>
      <FactList
        facts={[
          [
            label('structureName'),
            <>
              {mailbox.structureName} ·{' '}
              <StructureNumber identifierType={mailbox.identifierType} identifier={mailbox.identifier} />
            </>,
          ],
          [label('service'), mailbox.service],
          [label('town'), [mailbox.postcode, mailbox.town].filter(Boolean).join(' ')],
          [label('phone'), mailbox.phone && formatPhone(mailbox.phone)],
          [
            label('manager'),
            <>
              {mailbox.managerGivenName} {mailbox.managerFamilyName} ·{' '}
              <ProfessionName professionKey={mailbox.professionKey} />
            </>,
          ],
          [label('managerRpps'), mailbox.managerRpps && formatRpps(mailbox.managerRpps)],
          [label('openedAt'), formatDate(language, mailbox.openedAt)],
          [
            label('requestId'),
            <Link
              component={LinkBase}
              to={createPath({ resource: 'mailboxRequests', type: 'show', id: mailbox.requestId })}
            >
              {translate('console.openFile')}
            </Link>,
          ],
          ...PREFERENCES.map((field): [string, string] => [
            translate(`resources.mailboxRequests.fields.${field}`),
            yesOrNo(mailbox[field]),
          ]),
        ]}
      />
    </Section>
  );
}
