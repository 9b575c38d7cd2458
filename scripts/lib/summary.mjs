import { readDemonstration } from './seed-demonstration.mjs';

/** Says where everything is, and who may sign in. */
export function saySummary(screen, { urls, dataDir, env }, milliseconds) {
  const addresses = [
    ['Public site', urls.admin],
    ['Personal space', `${urls.admin}/espace`],
    ['Console', `${urls.admin}/console`],
    ['Mails sent', urls.mailCatcher],
    ['Graph', `${urls.gateway}/graphql`],
    ['National directory (simulator)', urls.simulator],
  ];
  const demonstration = env.account.BALORG_MODE === 'demonstration' ? readDemonstration(dataDir) : undefined;
  const signIns = (demonstration?.signIns ?? [])
    .filter(({ shown }) => shown)
    .map(({ role, email, password }) => [role, `${email}   ${password}`]);
  screen.line(`\nReady in ${(milliseconds / 1000).toFixed(1)} s.\n`);
  for (const [name, value] of addresses) screen.line(`  ${name.padEnd(32)} ${value}`);
  if (signIns.length > 0)
    screen.line('\n  Demonstration sign-ins (the one-time code arrives among the mails sent):');
  for (const [name, value] of signIns) screen.line(`  ${name.padEnd(32)} ${value}`);
  screen.line('\nCtrl-C ends everything.\n');
}
