/** The import law (docs/architecture.md). One line of prose per rule: the message a developer reads is the documentation. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const inside = (layer) => `^subgraphs/[^/]+/src/${layer}/`
const purePackages = '^packages/(kernel|working-time|checklist|regulation|identity)/'
const browserPackages = '^packages/(app-contract|graph-client|ui)/'
const serverPackages =
  '^packages/(identity|events|subgraph-kit|connectors|documents|files|testkit|stand-ins|local-stack|regulation|working-time)/'
const test = '(\\.test\\.ts|/test/)'

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or three. (Components that nest may be recursive.)',
      { pathNot: '\\.vue$' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'domain-is-pure',
      'Domain imports itself and the pure packages: no GraphQL, SQL, clock, network or Node.',
      { path: inside('domain'), pathNot: test },
      { pathNot: [inside('domain'), purePackages] },
    ),
    forbid(
      'drizzle-lives-in-store',
      'Only a store (and the kit that carries it) speaks SQL.',
      {
        path: '^(subgraphs|gateway)/',
        pathNot: [
          inside('store'),
          '^gateway/src/sessions/',
          '/bench/',
          test,
          'drizzle\\.config\\.ts$',
        ],
      },
      { path: 'node_modules/drizzle-(orm|kit)/' },
    ),
    forbid(
      'store-knows-no-graphql',
      'A store returns domain types and decides nothing.',
      { path: inside('store') },
      { path: [inside('(resolvers|commands|generated)'), 'node_modules/graphql/'] },
    ),
    forbid(
      'commands-know-no-graphql',
      'Commands also serve event handlers and command lines.',
      { path: inside('commands') },
      { path: [inside('(resolvers|generated)'), 'node_modules/graphql/'] },
    ),
    forbid(
      'subgraphs-are-islands',
      'Subgraphs meet in the schema and in events, never in an import.',
      { path: '^subgraphs/([^/]+)/' },
      { path: '^(subgraphs|gateway|frontends)/', pathNot: '^subgraphs/$1/' },
    ),
    forbid(
      'frontends-are-islands',
      'A front end meets another only at run time, through the shell.',
      { path: '^frontends/([^/]+)/' },
      { path: '^(frontends/[^/]+/|subgraphs|gateway)', pathNot: '^frontends/$1/' },
    ),
    forbid(
      'features-are-islands',
      'What two features of a front end need lies in its src/shared.',
      { path: '^frontends/([^/]+)/src/features/([^/]+)/' },
      { path: '^frontends/$1/src/features/', pathNot: '^frontends/$1/src/features/$2/' },
    ),
    forbid(
      'shared-knows-no-feature',
      'What is shared serves features and knows none.',
      { path: '^frontends/([^/]+)/src/shared/' },
      { path: '^frontends/$1/src/features/' },
    ),
    forbid(
      'frontends-are-browsers',
      'What runs on a server stays there.',
      { path: ['^frontends/[^/]+/src/', browserPackages] },
      { path: serverPackages },
    ),
    forbid(
      'views-take-props',
      'Only a use*.ts touches GraphQL; a component gets props and emits.',
      { path: '^frontends/.+\\.vue$' },
      { path: ['\\.generated\\.ts$', 'node_modules/@urql/'], pathNot: 'type-only' },
    ),
    forbid(
      'packages-look-down',
      'Packages never import an app.',
      { path: '^packages/' },
      { path: '^(subgraphs|frontends|gateway|test)/' },
    ),
    forbid(
      'kernel-stands-alone',
      'The kernel knows nobody.',
      { path: '^packages/kernel/src/', pathNot: test },
      { path: '^packages/', pathNot: '^packages/kernel/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: ['/generated/', '/dist/', '\\.local/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
