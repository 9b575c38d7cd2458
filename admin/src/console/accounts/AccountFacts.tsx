import { formatRpps } from '@balorg/identifiers';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { FactList } from '../parts/FactList';
import { Section } from '../parts/Section';
import { useLanguage } from '../parts/use-language';
import { ProfessionName } from '../regions/ProfessionName';
import { useRegionNames } from '../regions/use-region-names';
import type { Account } from './accounts.api';
import { RppsMark } from './RppsMark';

export function AccountFacts({ account }: { account: Account }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [region] = useRegionNames(account.regionCode ? [account.regionCode] : []);
  const label = (field: string) => translate(`resources.accounts.fields.${field}`);
  const { kind, email, professionKey, rpps, rppsStatus, createdAt } = account;
  return (
    <Section title={translate('resources.accounts.sections.identity')}>
      <FactList
        facts={[
          [label('email'), email],
          [label('kind'), translate(`resources.accounts.kinds.${kind}`)],
          [label('professionKey'), professionKey && <ProfessionName professionKey={professionKey} />],
          [
            label('rpps'),
            <>
              {rpps && formatRpps(rpps)} <RppsMark status={rppsStatus} />
            </>,
          ],
          [label('regionCode'), region],
          [label('createdAt'), formatDate(language, createdAt)],
        ]}
      />
    </Section>
  );
}
