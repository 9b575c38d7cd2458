import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput, useGetIdentity } from 'react-admin';
import { useIsReviewer } from '../providers/use-is-reviewer';
import { useProfessions } from '../regions/use-professions';
import { useRegionNames } from '../regions/use-region-names';

const HOLDERS = ['mine', 'nobody'].map((id) => ({ id, name: `resources.mailboxRequests.holders.${id}` }));
const DUES = ['late', 'today'].map((id) => ({ id, name: `resources.mailboxRequests.dues.${id}` }));
const DUPLICATES = [{ id: 'yes', name: 'resources.mailboxRequests.withDuplicate' }];

/** The controls write the address of the page: what one sees can be sent to a colleague. */
export function QueueFilters() {
  const professions = useProfessions();
  const { identity } = useGetIdentity();
  const isReviewer = useIsReviewer();
  const codes: string[] = identity?.regions ?? [];
  const names = useRegionNames(codes);
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      <SelectInput source="due" choices={DUES} />
      {isReviewer && <SelectInput source="holder" choices={HOLDERS} />}
      <SelectInput
        source="professionKey"
        choices={professions}
        optionValue="key"
        optionText="label"
        translateChoice={false}
      />
      {isReviewer && <SelectInput source="duplicate" choices={DUPLICATES} />}
      {codes.length > 1 && (
        <SelectInput
          source="regionCode"
          choices={codes.map((id, index) => ({ id, name: names[index] }))}
          translateChoice={false}
        />
      )}
    </LiveFilters>
  );
}
