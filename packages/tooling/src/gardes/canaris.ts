/** Per import rule of .dependency-cruiser.cjs, the smallest files that break it and nothing else does. */
export const CANARIS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'domain-imports-nothing': {
    'packages/domain/src/canari-a.ts': "import '../../contracts/src/canari-cible.ts';",
    'packages/contracts/src/canari-cible.ts': '',
  },
  'contracts-import-domain-only': {
    'packages/contracts/src/canari-b.ts': "import '../../formats/src/canari-cible.ts';",
    'packages/formats/src/canari-cible.ts': '',
  },
  'formats-import-domain-only': {
    'packages/formats/src/canari-c.ts': "import '../../contracts/src/canari-cible.ts';",
  },
  'ui-knows-no-rule': {
    'packages/ui/src/canari-d.ts': "import '../../domain/src/canari-cible.ts';",
    'packages/domain/src/canari-cible.ts': '',
  },
  'web-never-imports-the-server': {
    'apps/web/src/canari-e.ts': "import '../../api/src/canari-cible.ts';",
    'apps/api/src/canari-cible.ts': '',
  },
  'only-ui-imports-the-design-system': {
    'apps/web/src/canari-f.ts': "import '@navikt/ds-react';",
    'apps/web/node_modules/@navikt/ds-react/index.js': '',
    'apps/web/node_modules/@navikt/ds-react/package.json': '{"name":"@navikt/ds-react","main":"index.js"}',
    'apps/web/package.json': '{"name":"web","dependencies":{"@navikt/ds-react":"1.0.0"}}',
  },
  'sql-stays-in-repositories': {
    'apps/api/src/facturation/canari-g.usecase.ts': "import 'pg';",
    'apps/api/node_modules/pg/index.js': '',
    'apps/api/node_modules/pg/package.json': '{"name":"pg","main":"index.js"}',
    'apps/api/package.json': '{"name":"api","dependencies":{"pg":"1.0.0"}}',
  },
  'api-domains-meet-in-public': {
    'apps/api/src/facturation/canari-h.ts': "import '../organisation/canari-interne.ts';",
    'apps/api/src/organisation/canari-interne.ts': '',
  },
  'platform-knows-no-domain': {
    'apps/api/src/platform/canari-i.ts': "import '../facturation/canari-cible.ts';",
    'apps/api/src/facturation/canari-cible.ts': '',
  },
  'product-without-test-helpers': {
    'apps/api/src/facturation/canari-j.ts': "import '../../../../packages/testing/src/canari-cible.ts';",
    'packages/testing/src/canari-cible.ts': '',
  },
  'no-cycle': {
    'apps/api/src/facturation/canari-k.ts': "import './canari-l.ts';",
    'apps/api/src/facturation/canari-l.ts': "import './canari-k.ts';",
  },
  'everything-resolves': { 'packages/tooling/src/canari-m.ts': "import './absent.ts';" },
  'imports-are-declared': {
    'packages/tooling/src/canari-n.ts': "import 'non-declare';",
    'packages/tooling/node_modules/non-declare/index.js': '',
    'packages/tooling/node_modules/non-declare/package.json': '{"name":"non-declare","main":"index.js"}',
    'packages/tooling/package.json': '{"name":"tooling","dependencies":{}}',
  },
};
