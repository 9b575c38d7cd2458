import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import type { Structure } from './structures.api';

/** A mailbox is asked for an establishment; a legal entity is a place for none. */
export function StructureKindMark({ kind }: { kind: Structure['kind'] }) {
  const translate = useTranslate();
  return (
    <Mark tone={kind === 'EG' ? 'good' : 'neutral'}>{translate(`resources.structures.kinds.${kind}`)}</Mark>
  );
}
