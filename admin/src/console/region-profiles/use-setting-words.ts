import { useTranslate } from 'react-admin';
import { useProfessions } from '../regions/use-professions';
import type { SettingValue } from './differences';

const KEY = 'resources.regionProfiles';

/** How a setting and its value are said. */
export function useSettingWords() {
  const translate = useTranslate();
  const professions = useProfessions();
  const professionName = (wanted: string) => professions.find(({ key }) => key === wanted)?.label ?? wanted;

  return {
    labelOf(setting: string): string {
      const [name = '', ...rest] = setting.split('.');
      const of = rest.join('.');
      if (name === 'serviceHours')
        return translate(`${KEY}.serviceHoursOf`, { day: translate(`${KEY}.days.${of}`) });
      if (name === 'domains') return translate(`${KEY}.domainOf`, { profession: professionName(of) });
      return translate(`${KEY}.fields.${setting}`);
    },
    wordOf(setting: string, value: SettingValue): string {
      const [name = ''] = setting.split('.');
      if (value === null) return translate(`${KEY}.values.${name}.none`);
      if (typeof value === 'number') return translate(`${KEY}.values.${name}`, { smart_count: value });
      if (typeof value === 'boolean' || name === 'publicationChannel')
        return translate(`${KEY}.values.${name}.${value}`);
      return value;
    },
  };
}
