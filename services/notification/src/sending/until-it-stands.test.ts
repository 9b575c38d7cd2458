import { openLog } from '@balorg/common';
import { untilItStands } from './until-it-stands';

it('writes the mark again while the database is away', async () => {
  let tries = 0;
  await untilItStands(openLog('test', 'fatal'), () => {
    tries += 1;
    return tries < 3 ? Promise.reject(new Error('gone away')) : Promise.resolve();
  });
  expect(tries).toBe(3);
});
