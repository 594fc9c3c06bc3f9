import { createRequire } from 'node:module'
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server'
import type { Bilingual } from '@motcua/kernel'
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql'
import type * as Complexity from 'graphql-query-complexity'
import type { GatewayContext } from './context.ts'

// Required, not imported: the schema is made by Apollo's gateway, which requires graphql, and graphql knows its own only.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof Complexity

/** How many values one request of an explorer may ask for. */
export const maxCost = 10_000

/** Rows that a page has where `first` is left out. */
const PAGE = 20
/** Entries that a list within a thing is reckoned with. */
const LIST = 10

/** A field is one value; a page is its rows times what is asked of each, a list within a thing ten times. */
const estimateValues: Complexity.ComplexityEstimator = ({
  type: parent,
  field,
  args,
  childComplexity,
}) => {
  // The schema itself costs no database anything.
  if (parent.name.startsWith('__') || field.name.startsWith('__')) return 0
  const type = String(field.type)
  if (/Connection!?$/.test(type)) {
    const first: unknown = args['first']
    return 1 + (typeof first === 'number' ? first : PAGE) * childComplexity
  }
  // The rows of a page are counted with the page.
  const isRows = field.name === 'nodes'
  if (type.startsWith('[') && !isRows) return 1 + LIST * childComplexity
  return 1 + childComplexity
}

/**
 * Bounds what people ask in their own words: they read and change nothing, and no request asks for more values
 * than the limit. The operations of our own front ends pass.
 */
export const boundExploration: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, request, operation, contextValue }) {
        const { exploring, identityToken } = contextValue
        if (!exploring || !operation) return
        if (identityToken && operation.operation === 'mutation')
          throw turnedDown('READING_ONLY', texts.READING_ONLY)

        const cost = costOf(schema, document, request)
        if (cost > maxCost) throw turnedDown('QUERY_TOO_BROAD', tooBroad(cost))
      },
    }
  },
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { operationName, variables }: GraphQLRequest,
): number {
  try {
    return getComplexity({
      ...{ schema, query, estimators: [estimateValues] },
      ...(operationName && { operationName }),
      ...(variables && { variables }),
    })
  } catch {
    // Variables that do not fit are for the executor to report.
    return 0
  }
}

const texts = {
  READING_ONLY: {
    vi: 'Truy vấn tự viết chỉ được đọc. Hãy dùng màn hình nghiệp vụ để thay đổi dữ liệu.',
    en: 'Queries of your own only read. Use the screens to change anything.',
  },
} as const satisfies Record<string, Bilingual>

const number = { vi: new Intl.NumberFormat('vi'), en: new Intl.NumberFormat('en') }

function tooBroad(cost: number): Bilingual {
  return {
    vi: `Truy vấn lấy tới ${number.vi.format(cost)} giá trị, quá mức ${number.vi.format(maxCost)}. Hãy giảm "first", bớt trường hoặc danh sách lồng nhau, rồi đọc từng trang bằng "after".`,
    en: `The query asks for up to ${number.en.format(cost)} values, more than ${number.en.format(maxCost)}. Lower "first", leave out fields or nested lists, and read page by page with "after".`,
  }
}

function turnedDown(limit: string, text: Bilingual): GraphQLError {
  return new GraphQLError(text.vi, { extensions: { limit, text, http: { status: 400 } } })
}
