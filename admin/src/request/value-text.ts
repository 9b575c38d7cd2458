import {
  checkPhone,
  checkRpps,
  formatPhone,
  formatRpps,
  formatStructureIdentifier,
} from '@balorg/identifiers';
import type { Option } from '../design/Select';
import type { Messages } from '../i18n/fr';
import type { RegionProfile } from '../regions/load-regions';
import type { RequestField, RequestForm } from './draft';

interface Lists {
  messages: Messages;
  region: RegionProfile;
  professions: Option[];
}

/** A field of the form as a reader wants it: names for codes, numbers grouped; null when it was left empty. */
export function valueText(field: RequestField, form: RequestForm, lists: Lists): string | null {
  const value = form[field];
  if (typeof value === 'boolean') return value ? lists.messages.common.yes : lists.messages.common.no;
  if (!value.trim()) return null;
  switch (field) {
    case 'identifier':
      return form.identifierType ? formatStructureIdentifier(form.identifierType, value) : value;
    case 'regionCode':
      return lists.region.name;
    case 'departmentCode':
      return lists.region.departments.find(({ code }) => code === value)?.name ?? value;
    case 'managerProfessionKey':
      return lists.professions.find((profession) => profession.value === value)?.label ?? value;
    case 'phone':
    case 'secondPhone':
      return groupedPhone(value);
    case 'managerRpps': {
      const check = checkRpps(value);
      return check.ok ? formatRpps(check.value) : value;
    }
    default:
      return value;
  }
}

function groupedPhone(typed: string) {
  const check = checkPhone(typed);
  return check.ok ? formatPhone(check.value) : typed;
}
