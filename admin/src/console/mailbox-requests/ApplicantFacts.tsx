import { formatPhone } from '@balorg/identifiers';
import { useTranslate } from 'react-admin';
import { FactList } from '../parts/FactList';
import { postalAddress } from '../parts/postal-address';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { DepartmentName } from '../regions/DepartmentName';
import type { MailboxRequest } from './mailbox-requests.api';

const PREFERENCES = ['dematerialisation', 'visibleInDirectory', 'listeRouge'] as const;

export function ApplicantFacts({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.mailboxRequests.fields.${field}`);
  const yesOrNo = (is: boolean) => translate(is ? 'ra.boolean.true' : 'ra.boolean.false');
  return (
    <Section title={translate('resources.mailboxRequests.sections.request')}>
      <FactList
        facts={[
          [label('contactEmail'), request.contactEmail],
          [
            label('phone'),
            [request.phone, request.secondPhone]
              .flatMap((phone) => (phone ? [formatPhone(phone)] : []))
              .join(' · '),
          ],
          [label('service'), request.service],
          [label('address'), postalAddress(request.address, request.postcode, request.town)],
          [
            label('departmentCode'),
            <DepartmentName regionCode={request.regionCode} departmentCode={request.departmentCode} />,
          ],
          [label('submittedAt'), <When moment={request.submittedAt} />],
          ...PREFERENCES.map((field): [string, string] => [label(field), yesOrNo(request[field])]),
        ]}
      />
    </Section>
  );
}
