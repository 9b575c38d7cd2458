import { FORM_FIELDS } from './correctable-fields';
import { correctionsOf } from './correction-draft';

describe('correctionsOf', () => {
  it('sends the chosen fields in order, without blanks at the ends', () => {
    const draft = { town: ' Vérifiez la commune. ', contactEmail: 'Adresse personnelle.' };
    expect(correctionsOf(draft, FORM_FIELDS)).toEqual({
      corrections: [
        { field: 'contactEmail', reason: 'Adresse personnelle.' },
        { field: 'town', reason: 'Vérifiez la commune.' },
      ],
      isWhole: true,
    });
  });
  it('wants one field at least', () => {
    expect(correctionsOf({}, FORM_FIELDS).isWhole).toBe(false);
  });
  it('wants a reason at each field', () => {
    expect(correctionsOf({ town: 'Albi ?', phone: '  non ' }, FORM_FIELDS).isWhole).toBe(false);
  });
});
