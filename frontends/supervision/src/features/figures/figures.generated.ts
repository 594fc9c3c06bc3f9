/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type * as Schema from '../../generated/schema'

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'
/** The three ways in (DL24 Đ7). */
export type Channel =
  /** At the one-stop counter. */
  | 'COUNTER'
  /** Online, on the portal. */
  | 'ONLINE'
  /** By public post. */
  | 'POST'

/** What the lines of a table are. */
export type FiguresDimension =
  /** One line for each agency that received. */
  | 'AGENCY'
  /** One line for each channel. */
  | 'CHANNEL'
  /** One line for each field. */
  | 'FIELD'
  /** One line for each procedure. */
  | 'PROCEDURE'

/** The dossiers counted; what is left out does not restrict. Officers without the province's view see their own agencies only. */
export type FiguresFilter = {
  /** Receiving agency. */
  readonly agencyId?: string | null | undefined
  /** Way in. */
  readonly channel?: Channel | null | undefined
  /** Field. */
  readonly fieldCode?: string | null | undefined
  /** First day of the period (Asia/Ho_Chi_Minh). */
  readonly from: string
  /** Procedure. */
  readonly procedureId?: string | null | undefined
  /** Last day of the period. */
  readonly to: string
}

export type SupervisionOverviewQueryVariables = Exact<{
  filter: Schema.FiguresFilter
  withDays: boolean
}>

export type SupervisionOverviewQuery = {
  readonly figures: {
    readonly received: number
    readonly receivedOnline: number
    readonly receivedDirect: number
    readonly carriedOver: number
    readonly settled: number
    readonly settledEarly: number
    readonly settledOnTime: number
    readonly settledOverdue: number
    readonly inProgress: number
    readonly inProgressOnTime: number
    readonly inProgressOverdue: number
    readonly nearlyDue: number
    readonly awaitingIntake: number
    readonly declined: number
  }
  readonly figuresBy: ReadonlyArray<{
    readonly key: string
    readonly agency: {
      readonly id: string
      readonly name: { readonly vi: string; readonly en: string | null }
    } | null
    readonly procedure: { readonly id: string; readonly code: string; readonly name: string } | null
    readonly figures: {
      readonly received: number
      readonly receivedOnline: number
      readonly receivedDirect: number
      readonly carriedOver: number
      readonly settled: number
      readonly settledEarly: number
      readonly settledOnTime: number
      readonly settledOverdue: number
      readonly inProgress: number
      readonly inProgressOnTime: number
      readonly inProgressOverdue: number
      readonly nearlyDue: number
      readonly awaitingIntake: number
      readonly declined: number
    }
  }>
  readonly dailyFigures?: ReadonlyArray<{
    readonly day: string
    readonly received: number
    readonly settled: number
    readonly settledOverdue: number
  }>
}

export type SupervisionLinesQueryVariables = Exact<{
  dimension: Schema.FiguresDimension
  filter: Schema.FiguresFilter
}>

export type SupervisionLinesQuery = {
  readonly figuresBy: ReadonlyArray<{
    readonly key: string
    readonly agency: {
      readonly id: string
      readonly name: { readonly vi: string; readonly en: string | null }
    } | null
    readonly procedure: { readonly id: string; readonly code: string; readonly name: string } | null
    readonly figures: {
      readonly received: number
      readonly receivedOnline: number
      readonly receivedDirect: number
      readonly carriedOver: number
      readonly settled: number
      readonly settledEarly: number
      readonly settledOnTime: number
      readonly settledOverdue: number
      readonly inProgress: number
      readonly inProgressOnTime: number
      readonly inProgressOverdue: number
      readonly nearlyDue: number
      readonly awaitingIntake: number
      readonly declined: number
    }
  }>
}

export type SupervisionRatingsQueryVariables = Exact<{
  agencyId?: string | null | undefined
}>

export type SupervisionRatingsQuery = {
  readonly ratingSummary: {
    readonly total: number
    readonly counts: ReadonlyArray<{ readonly value: string; readonly count: number }>
  }
  readonly ratingScale: {
    readonly values: ReadonlyArray<{
      readonly value: string
      readonly label: { readonly vi: string; readonly en: string | null }
    }>
  }
}

export type SupervisionLineFragment = {
  readonly key: string
  readonly agency: {
    readonly id: string
    readonly name: { readonly vi: string; readonly en: string | null }
  } | null
  readonly procedure: { readonly id: string; readonly code: string; readonly name: string } | null
  readonly figures: {
    readonly received: number
    readonly receivedOnline: number
    readonly receivedDirect: number
    readonly carriedOver: number
    readonly settled: number
    readonly settledEarly: number
    readonly settledOnTime: number
    readonly settledOverdue: number
    readonly inProgress: number
    readonly inProgressOnTime: number
    readonly inProgressOverdue: number
    readonly nearlyDue: number
    readonly awaitingIntake: number
    readonly declined: number
  }
}

export type SupervisionColumnsFragment = {
  readonly received: number
  readonly receivedOnline: number
  readonly receivedDirect: number
  readonly carriedOver: number
  readonly settled: number
  readonly settledEarly: number
  readonly settledOnTime: number
  readonly settledOverdue: number
  readonly inProgress: number
  readonly inProgressOnTime: number
  readonly inProgressOverdue: number
  readonly nearlyDue: number
  readonly awaitingIntake: number
  readonly declined: number
}

export const SupervisionColumnsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOnline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedDirect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carriedOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledEarly' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nearlyDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaitingIntake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declined' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SupervisionColumnsFragment, unknown>
export const SupervisionLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'name' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'vi' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'procedure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionColumns' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOnline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedDirect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carriedOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledEarly' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nearlyDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaitingIntake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declined' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SupervisionLineFragment, unknown>
export const SupervisionOverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SupervisionOverview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withDays' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionColumns' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figuresBy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'dimension' },
                value: { kind: 'EnumValue', value: 'AGENCY' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionLine' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dailyFigures' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withDays' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'received' } },
                { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'settledOverdue' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOnline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedDirect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carriedOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledEarly' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nearlyDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaitingIntake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declined' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'name' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'vi' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'procedure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionColumns' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SupervisionOverviewQuery, SupervisionOverviewQueryVariables>
export const SupervisionLinesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SupervisionLines' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'dimension' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresDimension' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresFilter' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figuresBy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'dimension' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'dimension' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionLine' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionColumns' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Figures' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'received' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedOnline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'receivedDirect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'carriedOver' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledEarly' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settledOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOnTime' } },
          { kind: 'Field', name: { kind: 'Name', value: 'inProgressOverdue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nearlyDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'awaitingIntake' } },
          { kind: 'Field', name: { kind: 'Name', value: 'declined' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SupervisionLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FiguresRow' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'name' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'vi' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'procedure' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'figures' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SupervisionColumns' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SupervisionLinesQuery, SupervisionLinesQueryVariables>
export const SupervisionRatingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SupervisionRatings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'agencyId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ratingSummary' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'agencyId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'agencyId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'counts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'ratingScale' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'values' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'label' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'vi' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'en' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SupervisionRatingsQuery, SupervisionRatingsQueryVariables>
