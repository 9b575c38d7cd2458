import { useGetList, useTranslate } from 'react-admin';
import type { Right } from '../administrators/administrators.api';
import { EntrustRightButton } from '../administrators/EntrustRightButton';
import { PersonLink } from '../administrators/PersonLink';
import { RightItems } from '../administrators/RightItems';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';

/** Who administers the structure. */
export function StructureAdministrators({ finess }: { finess: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useGetList<Right>('administrators', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'givenAt', order: 'ASC' },
    filter: { identifier: finess },
  });
  return (
    <Section
      title={translate('resources.administrators.ofStructure.title')}
      action={<EntrustRightButton structure={{ identifierType: 'FINESS', identifier: finess }} />}
    >
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data?.length === 0 && <p>{translate('resources.administrators.ofStructure.none')}</p>}
      {data && <RightItems rights={data} describe={({ account }) => <PersonLink account={account} />} />}
    </Section>
  );
}
