import { formatRpps } from '@balorg/identifiers';
import { useTranslate } from 'react-admin';
import { FactList } from '../parts/FactList';
import { Section } from '../parts/Section';
import { ProfessionName } from '../regions/ProfessionName';
import type { MailboxRequest } from './mailbox-requests.api';

/** The responsable as declared, beside the individual account that was proven: two different things. */
export function ManagerFacts({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.mailboxRequests.fields.${field}`);
  const { linkedAccount: account } = request;
  return (
    <Section title={translate('resources.mailboxRequests.sections.manager')}>
      <FactList
        facts={[
          [label('manager'), [request.managerGivenName, request.managerFamilyName].filter(Boolean).join(' ')],
          [label('managerProfessionKey'), <ProfessionName professionKey={request.managerProfessionKey} />],
          [label('managerRpps'), request.managerRpps && formatRpps(request.managerRpps)],
          [
            label('linkedAccount'),
            account ? (
              <>
                {account.givenName} {account.familyName} · {account.email}
                <br />
                {translate(`resources.mailboxRequests.rppsStatuses.${account.rppsStatus}`, {
                  rpps: account.rpps ? formatRpps(account.rpps) : '',
                })}
              </>
            ) : (
              translate('resources.mailboxRequests.noAccount')
            ),
          ],
        ]}
      />
    </Section>
  );
}
