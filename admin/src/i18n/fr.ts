import { account } from '../account/fr';
import { home } from '../home/fr';
import { joining } from '../joining/fr';
import { myRequests } from '../my-requests/fr';
import { regions } from '../regions/fr';
import { request } from '../request/fr';
import { space } from '../space/fr';
import { tracking } from '../tracking/fr';
import { common } from './common.fr';
import { errors, fieldErrors } from './errors.fr';
import { typeset } from './typeset';

export const fr = typeset({
  common,
  errors,
  fieldErrors,
  home,
  regions,
  account,
  joining,
  myRequests,
  request,
  tracking,
  space,
});

/** Another language holds exactly these keys: a missing one does not compile. */
export type Messages = typeof fr;
