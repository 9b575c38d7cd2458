import { aGradesAdministrator, describeBadInput } from '@balorg/common/testing';
import { definition } from '../src/definition';
import { aMail } from '../src/testing/factories';
import { testNotification } from '../src/testing/service';

const service = testNotification();
beforeEach(() => aMail(service.db.manager));

describeBadInput(service, definition, aGradesAdministrator());
