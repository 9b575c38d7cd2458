// What a process needs of the machine; the rest of the shell's environment is nobody's business.
const OF_THE_MACHINE = [
  'PATH',
  'HOME',
  'USER',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
];

/** @returns the part of the shell's environment that each process inherits */
export const machineEnvironment = (shell = process.env) =>
  Object.fromEntries(OF_THE_MACHINE.filter((name) => shell[name]).map((name) => [name, shell[name]]));
