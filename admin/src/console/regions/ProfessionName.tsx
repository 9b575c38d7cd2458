import { useProfessions } from './use-professions';

export function ProfessionName({ professionKey }: { professionKey: string | null | undefined }) {
  const professions = useProfessions();
  return <>{professions.find(({ key }) => key === professionKey)?.label ?? professionKey}</>;
}
