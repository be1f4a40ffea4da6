/**
 * Who may import whom. `domain` stands on nothing; browser powers and the
 * database come to the models as types only; `main.tsx` alone knows everything.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const layers = (...names) => `^src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'domain-stands-alone',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'domain-uses-date-fns-for-days-and-nothing-else',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/day.ts$' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'platform-stands-alone',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'i18n-stands-alone',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/i18n/' },
    },
    {
      name: 'content-and-data-know-only-domain',
      severity: 'error',
      from: { path: '^src/(content|data)/' },
      to: { path: layers('app', 'screens', 'ui', 'state', 'i18n', 'platform', 'sw') },
    },
    {
      name: 'content-and-data-are-apart',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: layers('data') },
    },
    {
      name: 'data-knows-no-content',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: layers('content') },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: layers('app', 'screens', 'state', 'content', 'data', 'platform', 'sw') },
    },
    {
      name: 'state-takes-its-powers-as-arguments',
      comment: 'A port or a store imported as a value cannot be replaced in a test.',
      severity: 'error',
      from: { path: '^src/state/' },
      to: { path: layers('data', 'platform'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'state-knows-no-view',
      severity: 'error',
      from: { path: '^src/state/' },
      to: { path: layers('app', 'screens', 'ui', 'i18n', 'sw') },
    },
    {
      name: 'screens-reach-the-world-through-state',
      severity: 'error',
      from: { path: '^src/screens/' },
      to: { path: layers('app', 'data', 'platform', 'sw') },
    },
    {
      name: 'screens-are-apart',
      comment: 'What screens share stands in safety-parts, which is no screen.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/($1|safety-parts)/' },
    },
    {
      name: 'safety-parts-know-no-screen',
      severity: 'error',
      from: { path: '^src/screens/safety-parts/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/safety-parts/' },
    },
    {
      name: 'app-loads-screens-lazily',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: layers('screens'), dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'app-knows-no-outside',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: layers('data', 'platform', 'domain', 'content', 'sw') },
    },
    {
      name: 'only-locks-know-age',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/backup/locked' },
      to: { path: 'node_modules/age-encryption' },
    },
    {
      name: 'only-data-knows-idb',
      severity: 'error',
      from: { pathNot: '^src/data/' },
      to: { path: 'node_modules/(idb|valibot)/' },
    },
    {
      name: 'platform-and-data-never-see-preact',
      severity: 'error',
      from: { path: '^src/(platform|data|domain|content|sw)/' },
      to: { path: 'node_modules/(preact|@preact|preact-iso)/' },
    },
    {
      name: 'valibot-stays-off-the-start-path',
      comment: 'It comes with record-schema.ts, by import() only.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/data/record-schema.ts$' },
      to: { path: 'node_modules/valibot/' },
    },
    {
      name: 'the-worker-knows-only-domain',
      severity: 'error',
      from: { path: '^src/worker/analyse.ts' },
      to: { path: '^(src/(?!domain/|worker/)|node_modules/)' },
    },
    {
      name: 'backup-runs-in-its-worker',
      comment: 'The page asks for it by message; what it asks and hears is known to it as types.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(backup/|worker/backup.ts)' },
      to: { path: layers('backup'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'backup-knows-data-and-domain',
      comment: 'And how a JPEG is built, for it takes none with metadata.',
      severity: 'error',
      from: { path: '^src/backup/' },
      to: { path: '^src/(?!backup/|data/|domain/|platform/photo/)' },
    },
    {
      name: 'nobody-imports-the-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main.tsx|late-ports.ts)$' },
      to: {
        path: '^src/(main|prerender|late-ports|session-ports|progress-ports|photos-ports|backup-ports|update-ports)\\.tsx?$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: [
      '^src/',
      'node_modules/(idb|valibot|preact|@preact|preact-iso|date-fns|icu-minify|workbox-[a-z]+)/',
    ],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
