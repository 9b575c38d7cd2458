import { Checkbox } from '@mui/material';
import { useListContext, useRecordContext } from 'react-admin';

// react-admin's own boxes name the frame around them, not the box itself: assistive tools then read no name.

/** Chooses one row for an act on several. `label` names the row. */
export function ChooseRow({ label }: { label: string }) {
  const record = useRecordContext();
  const { selectedIds, onToggleItem } = useListContext();
  if (!record) return null;
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}

/** Chooses every row of the page, or none. */
export function ChoosePage({ label }: { label: string }) {
  const { data = [], selectedIds, onSelect } = useListContext();
  const ids = data.map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id)).length;
  return (
    <Checkbox
      size="small"
      checked={chosen > 0 && chosen === ids.length}
      indeterminate={chosen > 0 && chosen < ids.length}
      onChange={() => onSelect(chosen === ids.length ? [] : ids)}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}
