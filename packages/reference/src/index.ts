export { addServiceMinutes } from './add-service-minutes';
export { communeMatches } from './commune-matches';
export { communesByPostcode, findCommune, type Commune } from './communes';
export { departments, departmentsOf, findDepartment, type Department } from './departments';
export {
  establishmentCategories,
  findEstablishmentCategory,
  type EstablishmentCategory,
} from './establishment-categories';
export { findProfession, professions, type Profession } from './professions';
export { instantAt, isoWeekdayOf, localDayOf } from './local-time';
export { isPublicHoliday } from './public-holidays';
export { findRegion, regions, type Region } from './regions';
export { searchCommunes } from './search-communes';
export type { ServiceHours, Weekday } from './service-hours';
export { serviceMinutesBetween } from './service-minutes-between';
