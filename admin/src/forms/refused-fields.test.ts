import { GraphError } from '../graph/graph-error';
import { refusedFields } from './refused-fields';

it('names the fields as the screen does', () => {
  const refusal = new GraphError('INVALID_INPUT', {}, [
    { field: 'email', code: 'REQUIRED' },
    { field: 'form.town', code: 'TOO_LONG' },
  ]);
  expect(refusedFields(refusal)).toEqual([
    { field: 'email', code: 'REQUIRED' },
    { field: 'town', code: 'TOO_LONG' },
  ]);
});

it('finds no field in another refusal', () => {
  expect(refusedFields(new GraphError('SIGN_IN_REFUSED'))).toEqual([]);
  expect(refusedFields(new Error('network'))).toEqual([]);
});
