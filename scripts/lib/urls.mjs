/**
 * Where each part of a copy is reached from this machine.
 * @param {Record<string, number>} ports
 */
export const urlsOf = (ports) => ({
  admin: `http://localhost:${ports.admin}`,
  gateway: `http://127.0.0.1:${ports.gateway}`,
  account: `http://127.0.0.1:${ports.account}`,
  directory: `http://127.0.0.1:${ports.directory}`,
  notification: `http://127.0.0.1:${ports.notification}`,
  mailCatcher: `http://127.0.0.1:${ports.mailWeb}`,
  smtp: `smtp://127.0.0.1:${ports.smtp}`,
  simulator: `http://127.0.0.1:${ports.simulator}`,
});
