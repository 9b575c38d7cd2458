import { isPublicHoliday, regions } from './index';

const OCCITANIE = '76';

it.each([
  ['2026-01-01', 'New Year'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-01', 'Labour Day'],
  ['2026-05-14', 'Ascension'],
  ['2026-05-25', 'Whit Monday'],
  ['2026-11-11', 'Armistice'],
  ['2027-03-29', 'Easter Monday of the year after'],
])('%s is one in Occitanie: %s', (date) => {
  expect(isPublicHoliday(date, OCCITANIE)).toBe(true);
});

it.each([
  ['2026-04-03', 'Good Friday'],
  ['2026-05-24', 'Whit Sunday, observed only'],
  ['2026-12-26', 'the day after Christmas'],
  ['2026-06-10', 'a Wednesday'],
])('%s is none in Occitanie: %s', (date) => {
  expect(isPublicHoliday(date, OCCITANIE)).toBe(false);
});

it.each([
  ['44', 'Alsace-Moselle', '2026-04-03'],
  ['44', 'Alsace-Moselle', '2026-12-26'],
  ['01', 'Guadeloupe', '2026-05-27'],
  ['02', 'Martinique', '2026-05-22'],
  ['03', 'Guyane', '2026-06-10'],
  ['04', 'La Réunion', '2026-12-20'],
  ['06', 'Mayotte', '2026-04-27'],
  ['977', 'Saint-Barthélemy', '2026-10-09'],
  ['978', 'Saint-Martin', '2026-05-27'],
  ['986', 'Wallis et Futuna', '2026-07-29'],
  ['987', 'Polynésie française', '2026-03-05'],
  ['988', 'Nouvelle-Calédonie', '2026-09-24'],
])('region %s (%s) has its own day %s', (regionCode, _name, date) => {
  expect(isPublicHoliday(date, regionCode)).toBe(true);
  expect(isPublicHoliday(date, OCCITANIE)).toBe(false);
});

it('keeps 14 July in every region', () => {
  expect(regions.filter(({ code }) => !isPublicHoliday('2026-07-14', code))).toEqual([]);
});

it.each([
  ['2026-02-30', OCCITANIE],
  ['14/07/2026', OCCITANIE],
  ['2026-07-14', '99'],
])('refuses %s in region %s', (date, regionCode) => {
  expect(() => isPublicHoliday(date, regionCode)).toThrow(RangeError);
});
