import type { Bilingual } from '@motcua/kernel'
import {
  GraphQLError,
  type ASTNode,
  type ASTVisitor,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How deep fields may nest. */
export const maxDepth = 12
/** How often fields may be renamed in one document. */
export const maxAliases = 30
/** How many words and signs a document may have. */
export const maxTokens = 2_000

const texts = {
  TOO_DEEP: {
    vi: `Các trường lồng nhau quá ${maxDepth} tầng. Hãy chia nhỏ yêu cầu.`,
    en: `Fields nest deeper than ${maxDepth} levels. Split the request.`,
  },
  TOO_MANY_ALIASES: {
    vi: `Có hơn ${maxAliases} trường được đặt tên khác. Hãy chia nhỏ yêu cầu.`,
    en: `More than ${maxAliases} fields are renamed. Split the request.`,
  },
} as const satisfies Record<string, Bilingual>

/** Validation rule: no operation nests deeper than twelve fields. Introspection has a limit of its own in graphql-js. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>()
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, context, known) > maxDepth)
        context.reportError(tooMuch('TOO_DEEP', operation))
    },
  }
}

/** Validation rule: no document renames more than thirty fields, so that one request is not hundreds in disguise. */
export function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(field) {
      if (!field.alias) return
      aliases += 1
      if (aliases === maxAliases + 1) context.reportError(tooMuch('TOO_MANY_ALIASES', field))
    },
  }
}

/** Each fragment is measured once, so that fragments within fragments cost no more than they are long. */
function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  const depths = selections.map((selection) => {
    if (selection.kind === 'Field') {
      if (!selection.selectionSet || selection.name.value.startsWith('__')) return 1
      return 1 + depthOf(selection.selectionSet, context, known)
    }
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, context, known)
    return depthOfFragment(selection.name.value, context, known)
  })
  return Math.max(0, ...depths)
}

function depthOfFragment(
  name: string,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  const hit = known.get(name)
  if (hit !== undefined) return hit

  // A fragment within itself is another rule's to report.
  known.set(name, 0)
  const fragment = context.getFragment(name)
  const depth = fragment ? depthOf(fragment.selectionSet, context, known) : 0
  known.set(name, depth)
  return depth
}

function tooMuch(limit: keyof typeof texts, node: ASTNode): GraphQLError {
  const text = texts[limit]
  // Apollo puts its own code on what fails validation; the formatter puts ours back.
  return new GraphQLError(text.vi, { nodes: node, extensions: { limit, text } })
}
