import { percentile, rounded } from './numbers.mjs';

const SHARES = [0.5, 0.95, 1];

/** What a person reads: times, rates, memory by process. */
export function printTable({ requests, clients, seconds, done, mails, memory }) {
  const row = (name, numbers, digits) =>
    [name, ...SHARES.map((share) => rounded(percentile(numbers, share), digits))].map(String);
  print([
    ['', 'p50', 'p95', 'most'],
    row('"Je valide" (ms)', column(done, 'submitMs')),
    row('approval (ms)', column(done, 'approveMs')),
    row('approval → VISIBLE (s)', column(done, 'visibleS'), 2),
  ]);
  print([
    ['requests', 'clients', 'seconds', 'requests/s', 'mails/request'],
    [
      requests,
      clients,
      rounded(seconds, 1),
      rounded(requests / seconds, 1),
      rounded(mails / requests, 2),
    ].map(String),
  ]);
  print([
    [...Object.keys(memory), 'all (MB)'],
    [...Object.values(memory), total(memory)].map((megabytes) => String(rounded(megabytes))),
  ]);
}

/** What a program reads. */
export const summaryOf = ({ requests, clients, done, mails, memory }) => ({
  requests,
  clients,
  submit_p50_ms: rounded(percentile(column(done, 'submitMs'), 0.5), 1),
  submit_p95_ms: rounded(percentile(column(done, 'submitMs'), 0.95), 1),
  approve_p50_ms: rounded(percentile(column(done, 'approveMs'), 0.5), 1),
  approve_p95_ms: rounded(percentile(column(done, 'approveMs'), 0.95), 1),
  visible_p50_s: rounded(percentile(column(done, 'visibleS'), 0.5), 2),
  visible_p95_s: rounded(percentile(column(done, 'visibleS'), 0.95), 2),
  mails_per_request: rounded(mails / requests, 2),
  rss_mb: rounded(total(memory)),
});

const column = (rows, name) => rows.map((row) => row[name]);
const total = (memory) => Object.values(memory).reduce((sum, megabytes) => sum + megabytes, 0);

function print(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((cells) => cells[index].length)));
  for (const cells of rows)
    console.log(
      cells
        .map((cell, index) => cell.padStart(widths[index]))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
}
