import { existsSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** Federation's directives, so that a subgraph's schema stands alone. */
const federation = `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on OBJECT | FIELD_DEFINITION | INPUT_OBJECT | ENUM
`

const scalars = {
  ID: 'string',
  DateTime: { input: 'Date', output: 'Date' },
  Date: 'string',
  JSON: 'unknown',
}

async function subgraph(name: string): Promise<CodegenConfig['generates']> {
  const folder = `subgraphs/${name}`
  if (!existsSync(`${folder}/mappers.ts`)) return {}
  const { mappers } = (await import(`./${folder}/mappers.ts`)) as { mappers: object }
  return {
    [`${folder}/src/generated/types.ts`]: {
      schema: [`${folder}/schema/*.graphql`, federation],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars,
        contextType: '../context.ts#Context',
        mappers,
        resolversNonOptionalTypename: { unionMember: true },
        makeResolverTypeCallable: true,
        emitLegacyCommonJSImports: false,
      },
    },
  }
}

/** Types of the whole schema, once for all front ends. */
const schemaTypes = '@motcua/graph-client/schema'

/** How the front ends see types and scalars. */
const browserTypes = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  scalars: { ID: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
}

const schemaForBrowsers: CodegenConfig['generates'] = {
  'packages/graph-client/src/generated/schema.ts': {
    schema: 'gateway/api.graphql',
    plugins: ['typescript'],
    config: { ...browserTypes, onlyOperationTypes: true },
  },
}

/** Operations of a front end: a `.graphql` file beside the feature, a typed document beside the operation. */
function frontend(name: string): CodegenConfig['generates'] {
  const folder = `frontends/${name}`
  return {
    [`${folder}/src/`]: {
      schema: 'gateway/api.graphql',
      documents: `${folder}/src/**/*.graphql`,
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.generated.ts',
        baseTypesPath: `~${schemaTypes}`,
        importTypesNamespace: 'Schema',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...browserTypes, importSchemaTypesFrom: `~${schemaTypes}` },
    },
  }
}

const subgraphs = ['procedures', 'dossiers', 'accounts', 'feedback', 'reporting']
const frontends = ['shell', 'portal', 'back-office', 'supervision']
const only = process.env['CODEGEN_ONLY']?.split(',')
const wanted = (name: string) => !only || only.includes(name)

const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: Object.assign(
    {},
    ...(await Promise.all(subgraphs.filter(wanted).map(subgraph))),
    ...frontends.filter(wanted).map(frontend),
    schemaForBrowsers,
  ) as CodegenConfig['generates'],
}
export default config
