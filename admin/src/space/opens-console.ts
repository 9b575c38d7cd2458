import type { Me } from '../account/load-me';

const CONSOLE_ROLES = ['GRADES_ADMINISTRATOR', 'STRUCTURE_ADMINISTRATOR', 'OPERATOR'];

/** Shows the way to the console; the services alone decide who may do what there. */
export const opensConsole = ({ roles }: Pick<Me, 'roles'>) =>
  roles.some((role) => CONSOLE_ROLES.includes(role));
