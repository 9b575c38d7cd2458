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
    .map(({ role, email, password }) => [role, email, password]);
  screen.line(`\nReady in ${(milliseconds / 1000).toFixed(1)} s.\n`);
  sayLines(screen, addresses);
  if (signIns.length > 0)
    screen.line('\n  Demonstration sign-ins (the one-time code arrives among the mails sent):');
  sayLines(screen, signIns);
  screen.line('\nCtrl-C ends everything.\n');
}

/** In columns, each as wide as its longest word needs. */
function sayLines(screen, lines) {
  const widthOf = (column) => Math.max(...lines.map((line) => line[column].length));
  for (const line of lines)
    screen.line(`  ${line.map((word, column) => word.padEnd(widthOf(column))).join('  ')}`.trimEnd());
}
