import { useRegion } from './use-region';

interface Props {
  regionCode: string;
  departmentCode: string | null;
}

/** "Tarn (81)"; the code alone until the region is known. */
export function DepartmentName({ regionCode, departmentCode }: Props) {
  const region = useRegion(regionCode);
  const department = region?.departments.find(({ code }) => code === departmentCode);
  return <>{department ? `${department.name} (${department.code})` : departmentCode}</>;
}
