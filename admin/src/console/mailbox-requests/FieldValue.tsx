import { formatPhone, formatRpps } from '@balorg/identifiers';
import { useTranslate } from 'react-admin';
import { DepartmentName } from '../regions/DepartmentName';
import { ProfessionName } from '../regions/ProfessionName';

interface Props {
  field: string;
  value: string | null;
  regionCode: string;
}

/** What a field of the form holds, as people read it: names instead of keys, numbers in groups. */
export function FieldValue({ field, value, regionCode }: Props) {
  const translate = useTranslate();
  if (!value) return <>{translate('console.notGiven')}</>;
  if (field === 'managerProfessionKey') return <ProfessionName professionKey={value} />;
  if (field === 'departmentCode') return <DepartmentName regionCode={regionCode} departmentCode={value} />;
  if (field === 'managerRpps') return <>{formatRpps(value)}</>;
  if (field === 'phone' || field === 'secondPhone') return <>{formatPhone(value)}</>;
  return <>{value}</>;
}
