import { anActor, testService } from '@balorg/common/testing';
import { contextOf } from '../context';
import { db } from '../db';
import { definition } from '../definition';

/** The whole service on a database of its own: `call`, `receive`, `announced`. */
export function testNotification() {
  const service = testService({ ...definition, db, createContext: contextOf(db) });
  // The kit's server can only be stopped once it was called; a test of a handler never calls it.
  beforeAll(() => service.call(anActor(), '{ __typename }'));
  return service;
}
