import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { z } from 'zod'
import type { ProcedureVersion } from '../domain/procedure-version.ts'
import { expandForm } from './expand-form.ts'
import { formFile, type FormFile } from './form-file.ts'
import { fieldFile, procedureFile } from './procedure-file.ts'
import { toVersion } from './to-version.ts'

/** A shipped procedure, with the example answers of its e-form. */
export interface ContentItem {
  readonly version: ProcedureVersion
  readonly examples: FormFile['examples'] | null
}

const contentFolder = new URL('../../content/', import.meta.url)

/** Every procedure that ships with the product, in the order of their codes. Throws with the file's name where one is wrong. */
export async function loadContent(folder: URL = contentFolder): Promise<readonly ContentItem[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const fields = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const items = await Promise.all(fields.map((name) => loadField(new URL(`${name}/`, folder))))
  return items.flat().toSorted((one, other) => (one.version.code < other.version.code ? -1 : 1))
}

async function loadField(folder: URL): Promise<readonly ContentItem[]> {
  const names = await readdir(folder)
  const field = await readYaml(new URL('field.yaml', folder), fieldFile)
  const codes = names.flatMap((name) => /^(\d\.\d{6})\.yaml$/.exec(name)?.[1] ?? [])
  return Promise.all(
    codes.map(async (code) => {
      const procedure = await readYaml(new URL(`${code}.yaml`, folder), procedureFile)
      const hasForm = names.includes(`${code}.form.yaml`)
      const form = hasForm ? await readYaml(new URL(`${code}.form.yaml`, folder), formFile) : null
      const eForm = form && expandForm(form)
      return {
        version: await toVersion({ field, procedure, eForm }),
        examples: form?.examples ?? null,
      }
    }),
  )
}

async function readYaml<Schema extends z.ZodType>(
  file: URL,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(parse(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`${file.pathname} is wrong:\n${faults.join('\n')}`)
}
