import { useTranslate } from 'react-admin';
import { SectionTable } from '../parts/SectionTable';
import type { Rehearsal } from './mailbox-requests.api';

type Part = Rehearsal['parts'][number];

const COLUMNS = ['source', 'typed', 'kept', 'dropped'];

/** What the region's rule took from the request, and what it left out and why. */
export function AddressParts({ parts }: { parts: Part[] }) {
  const translate = useTranslate();
  const text = (key: string) => translate(`resources.mailboxRequests.address.${key}`);
  const droppedFrom = ({ dropped }: Part) =>
    dropped
      .map((left) =>
        translate(`resources.mailboxRequests.address.dropReasons.${left.reason}`, { text: left.text }),
      )
      .join(', ');
  return (
    <SectionTable
      label={text('rule')}
      columns={COLUMNS.map((column) => text(`columns.${column}`))}
      lines={parts.map((part) => ({
        key: part.source,
        cells: [
          text(`sources.${part.source}`),
          part.typed || translate('console.notGiven'),
          part.kept || '–',
          droppedFrom(part) || text('nothingDropped'),
        ],
      }))}
    />
  );
}
