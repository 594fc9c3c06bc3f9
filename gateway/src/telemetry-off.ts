/** Imported before anything of Apollo's: without it ApolloGateway reports to its maker from the moment it is made. */
// eslint-disable-next-line no-restricted-properties -- Apollo reads it from there and offers no option
process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
