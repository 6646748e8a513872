// Import rules (docs/architecture.md, "Dependencies"). `npm test` proves each of them alive by a file that breaks it:
// packages/tooling/src/gardes/canaris.ts. A rule without its canary fails.
const TESTS = '\\.(test|test-utils)\\.tsx?$|(^|/)(tests|verify|bench)/';
const PRISMA_ET_PG = '(^|/)node_modules/(@prisma/|pg/|graphile-worker/)|/prisma/generated/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TESTS },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'contracts-import-domain-only',
      severity: 'error',
      from: { path: '^packages/contracts/src/', pathNot: TESTS },
      to: { pathNot: '^packages/(contracts|domain)/src/|(^|/)node_modules/zod/' },
    },
    {
      name: 'formats-import-domain-only',
      severity: 'error',
      from: { path: '^packages/formats/src/', pathNot: TESTS },
      to: { path: '^(apps|packages)/', pathNot: '^packages/(formats|domain)/' },
    },
    {
      name: 'ui-knows-no-rule',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: TESTS },
      to: { path: '^(apps|packages)/', pathNot: '^packages/ui/' },
    },
    {
      name: 'web-never-imports-the-server',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: `^apps/api/|^packages/tooling/|^packages/formats/src/(node|ocr)\\.ts$|${PRISMA_ET_PG}` },
    },
    {
      name: 'only-ui-imports-the-design-system',
      severity: 'error',
      from: { pathNot: '^packages/ui/' },
      to: { path: '(^|/)node_modules/@navikt/' },
    },
    {
      name: 'sql-stays-in-repositories',
      comment: 'Only repositories, queries, the platform and the demo loader reach the database.',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: `\\.(repository|query)\\.ts$|^apps/api/src/(platform|demo)/|${TESTS}`,
      },
      to: { path: PRISMA_ET_PG },
    },
    {
      name: 'api-domains-meet-in-public',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: `^apps/api/src/demo/|${TESTS}` },
      to: { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/($1|platform)/|^apps/api/src/[^/]+/public\\.ts$' },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^apps/api/src/platform/', pathNot: TESTS },
      to: { path: '^apps/api/src/(?!platform/)' },
    },
    {
      name: 'product-without-test-helpers',
      severity: 'error',
      from: {
        path: '^(apps/(api|web)|packages/(domain|contracts|formats|ui))/src/',
        pathNot: `^apps/api/src/demo/|${TESTS}`,
      },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'no-cycle',
      comment: 'Types may refer to each other; modules that run may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'imports-are-declared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/generated/'] },
    exclude: { path: ['(^|/)dist/', '\\.css$'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
