// npm run verify:races [-- 1000]: the races of apps/api/tests/organisation/courses*.test.ts, in many more interleavings.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const racine = join(import.meta.dirname, '../../..');
const fois = /^[1-9]\d*$/.test(process.argv[2] ?? '') ? process.argv[2] : '1000';
const { status } = spawnSync(
  process.execPath,
  [
    join(racine, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'api',
    'apps/api/tests/organisation/courses.test.ts',
    'apps/api/tests/organisation/courses-cycle.test.ts',
  ],
  { cwd: racine, stdio: 'inherit', env: { ...process.env, COURSES: fois } },
);
process.exit(status ?? 1);
