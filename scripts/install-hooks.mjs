// Points git at scripts/hooks, so that the pre-commit hook comes with the clone. Silent outside a checkout.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('.git') && !process.env.CI) {
  execFileSync('git', ['config', 'core.hooksPath', 'scripts/hooks']);
}
