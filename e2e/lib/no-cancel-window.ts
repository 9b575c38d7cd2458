import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { copy } from './copy';

/** The journeys do not wait for the cancel window: Occitanie gets one of 0 minutes, by the product's own verb. */
export default function publishNoCancelWindow(): void {
  const env = { ...process.env, ...copy.env['account'] };
  execFileSync(process.execPath, [join(__dirname, 'publish-cancel-window.cjs'), '76', '0'], {
    env,
    stdio: 'inherit',
  });
}
