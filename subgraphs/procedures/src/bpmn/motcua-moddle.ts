/** Namespace of our attributes on BPMN tasks. */
export const motcuaNamespace = 'http://motcua.vn/bpmn'

/** Tells bpmn-moddle (and bpmn-js) our attributes: `mc:kind`, `mc:role`, `mc:allowance` (working minutes), `mc:agencyKind`, `mc:fieldCode`. */
export const motcuaModdle = {
  name: 'Motcua',
  uri: motcuaNamespace,
  prefix: 'mc',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Step',
      extends: ['bpmn:Activity'],
      properties: ['kind', 'role', 'allowance', 'agencyKind', 'fieldCode'].map((name) => ({
        name,
        isAttr: true,
        type: 'String',
      })),
    },
  ],
} as const
