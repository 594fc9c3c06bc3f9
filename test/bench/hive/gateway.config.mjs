import { defineConfig } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

/** Hive Gateway as it is fastest: its planner in Rust, nothing on that is not needed. */
export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const identity = request.headers.get('x-identity')
      return identity ? { 'x-identity': identity } : undefined
    },
  },
  cors: false,
  requestId: false,
  landingPage: false,
  graphiql: false,
  logging: false,
})
