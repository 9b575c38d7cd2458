import { aGradesAdministrator, describeBadInput, testService } from '@balorg/common/testing';
import { createContext } from '../src/context';
import { db } from '../src/db';
import { definition } from '../src/definition';
import { anOpenMailbox } from './publications';

const service = testService({ ...definition, db, createContext });
beforeEach(() => anOpenMailbox(service.receive));

describeBadInput(service, definition, aGradesAdministrator());
