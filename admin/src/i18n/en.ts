import { account } from '../account/en';
import { home } from '../home/en';
import { joining } from '../joining/en';
import { myRequests } from '../my-requests/en';
import { regions } from '../regions/en';
import { request } from '../request/en';
import { space } from '../space/en';
import { tracking } from '../tracking/en';
import { common } from './common.en';
import { errors, fieldErrors } from './errors.en';
import type { Messages } from './fr';

export const en: Messages = {
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
};
