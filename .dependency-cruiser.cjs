/**
 * Who may import whom, on resolved paths: the table of the README's map. `test/architecture/importRules.test.ts` runs it and
 * fails when it saw too few modules, because a cruiser that cannot read TypeScript passes in silence. Cycles are Biome's (`noImportCycles`): swc does not tell an import of types from one of values.
 */
const own = (folders) => `^(${folders})`;
const npm = (packages) => `(^|/)node_modules/(${packages})(/|$)`;

/** A folder may reach only what is listed: its own files, other folders, packages. */
const reachesOnly = (name, folder, { folders, packages = 'nothing', core = false, comment, butNot }) => ({
  name,
  severity: 'error',
  comment,
  from: { path: own(folder), ...(butNot ? { pathNot: own(butNot) } : {}) },
  to: { pathNot: [own(folders), npm(packages)], dependencyTypesNot: core ? ['core'] : [] },
});

module.exports = {
  forbidden: [
    reachesOnly('domain-is-pure', 'src/domain/', {
      folders: 'src/domain/',
      packages: 'temporal-polyfill|temporal-spec',
      comment: 'The domain imports itself and the calendar library: no Node, no npm, no Microsoft.',
    }),
    reachesOnly('documents-are-pure', 'src/documents/', {
      folders: 'src/documents/|src/domain/',
      packages: 'easy-template-x|fflate',
      comment: 'Documents turn records into bytes; they know the domain and the template library.',
    }),
    reachesOnly('graph-knows-no-school', 'src/graph/', {
      folders: 'src/graph/',
      packages: '@microsoft/microsoft-graph-client|@azure/msal-node|@azure/msal-common',
      core: true,
      comment: 'The gateway knows HTTP and nothing of pupils, lists of ours or the domain.',
    }),
    reachesOnly('records-reach-inward', 'src/records/', {
      folders: 'src/records/|src/domain/|src/graph/',
      packages: 'zod',
      core: true,
      comment: 'Records are built on the domain and the gateway.',
    }),
    reachesOnly('usecases-and-rounds-reach-inward', 'src/usecases/|src/rounds/', {
      folders: 'src/usecases/|src/rounds/|src/domain/|src/records/|src/documents/',
      packages: 'zod|csv-parse|read-excel-file|fflate',
      core: true,
      comment: 'What people do and what the clock does: no HTTP, no Graph, no face.',
    }),
    reachesOnly('api-speaks-to-use-cases', 'src/api/', {
      folders: 'src/api/|src/usecases/|src/domain/',
      packages: 'zod|express|@types/express|@types/express-serve-static-core|jose',
      core: true,
      comment: 'The API is the face of the tab: it never reaches past the use cases.',
    }),
    reachesOnly('cards-are-pure', 'bot/cards/', {
      folders: 'bot/cards/|src/domain/',
      comment: 'A card is a pure function of the words of the domain.',
    }),
    reachesOnly('bot-speaks-to-use-cases', 'bot/', {
      folders: 'bot/|src/usecases/|src/rounds/outbox|src/domain/|src/settings',
      packages: 'botbuilder|botbuilder-core|botframework-[a-z-]+|zod|express|@types/express',
      core: true,
      butNot: 'bot/cards/',
      comment: 'The bot is a face: use cases, the outbox port of the rounds, and its own cards.',
    }),
    reachesOnly('tab-knows-the-contract', 'tab/', {
      folders: 'tab/|src/api/contract|src/domain/',
      packages:
        'react|react-dom|@types/react|@types/react-dom|@fluentui/[a-z-]+|@griffel/react|@microsoft/teams-js|@tanstack/react-query|wouter|zod|vite|temporal-polyfill',
      comment: 'The tab shares the contract and the words of the domain with the server, nothing else.',
    }),
    {
      name: 'features-are-apart',
      severity: 'error',
      comment: 'A feature of the tab never imports another; what two need lies in tab/shared.',
      from: { path: '^tab/features/([^/]+)/' },
      to: { path: '^tab/features/([^/]+)/', pathNot: '^tab/features/$1/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      comment: 'tab/shared serves the features and knows none of them.',
      from: { path: own('tab/shared/') },
      to: { path: own('tab/features/|tab/app/') },
    },
    {
      name: 'botbuilder-in-one-file',
      severity: 'error',
      comment: 'The Agents SDK will replace botbuilder: only bot/adapter.ts knows it.',
      from: { path: own('src/|bot/|tab/|infra/|appPackage/'), pathNot: own('bot/adapter\\.ts$') },
      to: { path: npm('botbuilder[a-z-]*|botframework-[a-z-]+') },
    },
    reachesOnly('provisioning-knows-the-schema', 'infra/provision/', {
      folders: 'infra/provision/|src/records/schema|src/graph/',
      packages: '@microsoft/microsoft-graph-client|@azure/msal-node|zod',
      core: true,
      butNot: 'infra/provision/templates/',
      comment: 'Provisioning creates what the schema declares, through the gateway.',
    }),
    reachesOnly('templates-know-the-fields', 'infra/provision/templates/', {
      folders: 'infra/provision/|src/documents/|src/domain/',
      packages: 'easy-template-x',
      core: true,
      comment: 'The Word templates are built of the published fields and the referral form, once, by hand.',
    }),
    {
      name: 'local-shares-no-code',
      severity: 'error',
      comment:
        "An emulator that shares code with its client repeats the client's mistakes; only the sample trust may read the schema.",
      from: { path: own('infra/local/') },
      to: { path: own('src/|bot/|tab/|appPackage/|infra/provision/'), pathNot: own('src/records/schema\\.ts$') },
    },
    {
      name: 'only-the-sample-trust-reads-the-schema',
      severity: 'error',
      comment: 'The sample trust is rows for the lists of records/schema.ts; the server itself knows no list.',
      from: { path: own('infra/local/'), pathNot: own('infra/local/trust/') },
      to: { path: own('src/records/schema\\.ts$') },
    },
    {
      name: 'only-main-starts-the-local-server',
      severity: 'error',
      comment: 'The product cannot tell the local Microsoft 365 from the real one: only src/main.ts starts it, when asked.',
      from: { path: own('src/|bot/|tab/|appPackage/'), pathNot: own('src/(main|startLocally)\\.ts$') },
      to: { path: own('infra/') },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Tests look at the product, never the other way round.',
      from: { path: own('src/|bot/|tab/|infra/|appPackage/') },
      to: { path: own('test/') },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      comment: 'npm start works without the development packages.',
      from: { path: own('src/|bot/|tab/|infra/'), pathNot: own('infra/local/page/') },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'A path that does not resolve escapes every rule.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['(^|/)dist/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'types', 'default'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
