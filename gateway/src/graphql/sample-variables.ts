import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

const scalars: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: false }

/** The least variables with which an operation passes validation; for making its plan, not for running it. */
export function sampleVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Record<string, unknown> {
  const required = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    return known && isNonNullType(known) ? [[variable.name.value, sample(known)] as const] : []
  })
  return Object.fromEntries(required)
}

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return scalars[type.name] ?? 'x'

  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  return Object.fromEntries(fields.map((field) => [field.name, sample(field.type)]))
}
