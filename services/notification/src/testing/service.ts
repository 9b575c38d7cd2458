import { testService } from '@balorg/common/testing';
import { contextOf } from '../context';
import { db } from '../db';
import { definition } from '../definition';

/** The whole service on a database of its own: `call`, `receive`, `announced`. */
export const testNotification = () => testService({ ...definition, db, createContext: contextOf(db) });
