import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { basisOf, defaultProfileId, listProfiles, loadProfile, profileSchema } from './index.ts'
import { articlePattern } from './basis.ts'

const ids = ['dak-lak-2024', 'dak-lak-2026', 'dak-nong-2019', 'kon-tum-2022', 'lam-dong-2024']

describe('the five profiles', () => {
  test('ship', () => {
    expect(listProfiles()).toEqual(ids)
    expect(ids).toContain(defaultProfileId)
  })

  test.each(ids)('%s loads, once, and cannot be changed', (id) => {
    const profile = loadProfile(id)
    expect(profile.id).toBe(id)
    expect(loadProfile(id)).toBe(profile)
    expect(() => Object.assign(profile.receipt, { sameDayCutOff: '16:00' })).toThrow(TypeError)
    expect(() => Object.assign(profile.lookUp.channels, ['NAME'])).toThrow(TypeError)
  })

  test.each(ids)('%s cites its own articles, well written', (id) => {
    const profile = loadProfile(id)
    const inDeadlines = Object.values(profile.deadlines).flatMap(({ article }) => article ?? [])
    const cited = [...Object.values(profile.articles).flat(), ...inDeadlines]

    expect(cited.length).toBeGreaterThan(40)
    for (const article of cited) {
      expect(article).toMatch(/^(DL24|DN19|KT22|LD24|DL26) Đ\d+(\.\d+)?[a-zđ]?$/)
      expect(article.startsWith(`${profile.regulation.code} `)).toBe(true)
      expect(Number(articlePattern.exec(article)?.[2])).toBeLessThanOrEqual(
        profile.regulation.lastArticle,
      )
    }
  })

  test.each(ids)('%s says what every deadline rests on', (id) => {
    const profile = loadProfile(id)
    for (const name of Object.keys(profile.deadlines)) {
      const { articles, law, chosen } = basisOf(profile, `deadlines.${name}`)
      expect(articles.length + law.length + chosen.length).toBeGreaterThan(0)
    }
  })

  test.each(ids)('%s makes codes that it accepts, and accepts those of ministries', (id) => {
    const { pattern, acceptedPattern, example } = loadProfile(id).dossierCode
    expect(example).toMatch(new RegExp(pattern))
    for (const code of [example, 'H15.50.05.13-261008-0975', 'G09.20-20260609-0092637']) {
      expect(code).toMatch(new RegExp(acceptedPattern))
    }
    expect('H15.50.05.13-2610-1').not.toMatch(new RegExp(acceptedPattern))
  })
})

describe('a profile that is wrong', () => {
  const shipped = fileURLToPath(new URL('../profiles/', import.meta.url))

  const folders: string[] = []
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

  /** A folder of profiles with one more, written from a shipped one by replacing texts. */
  function folderWith(id: string, base: string, changes: readonly (readonly [string, string])[]) {
    const folder = mkdtempSync(join(tmpdir(), 'profiles-'))
    folders.push(folder)
    cpSync(shipped, folder, { recursive: true })
    const text = readFileSync(join(folder, `${base}.yaml`), 'utf8')
    const changed = changes.reduce((whole, [from, to]) => {
      if (!whole.includes(from)) throw new Error(`Nothing to break: ${from}`)
      return whole.replace(from, to)
    }, text)
    writeFileSync(join(folder, `${id}.yaml`), changed)
    return folder
  }

  function faultsOf(id: string, folder: string): string {
    try {
      loadProfile(id, folder)
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
    return ''
  }

  test('names every fault at once', () => {
    const folder = folderWith('broken', 'dak-lak-2024', [
      ["code: '66'", "code: 'Đắk Lắk'"],
      ["sameDayCutOff: '15:00'", "sameDayCutOff: '3 pm'"],
      ['clock: RESTART', 'clock: SOMETIMES'],
      ['maxExtensions: 1', 'maxExtension: 1'],
      ['article: DL24 Đ8.1b', 'article: Điều 8'],
      ['receipt.countsFrom: DL24 Đ8.1c', 'receipt.countsFrom: KT22 Đ9'],
      ['outage.reportTo: DL24 Đ10.2', 'outage.reportedTo: DL24 Đ99'],
      [
        '{ quantity: 3, unit: WORKING_DAY, law: NĐ 61/2018/NĐ-CP Đ19.4 }',
        '{ quantity: 3, unit: WORKING_DAY }',
      ],
    ])
    const faults = faultsOf('broken', folder)

    for (const fault of [
      'province.code',
      'receipt.sameDayCutOff: a time of day is HH:MM',
      'supplement.clock',
      'extension.maxExtensions',
      'extension: Unrecognized key: "maxExtension"',
      'deadlines.forward: "Điều 8" is not written like',
      'articles.receipt.countsFrom: KT22 Đ9 is of another regulation',
      'articles.outage.reportedTo: DL24 Đ99 does not exist, the last article is Đ26',
      'articles: outage.reportedTo is no value of the profile',
      'outage.reportTo: needs its basis',
      'deadlines.supplementNotice: needs an article, law or chosen',
    ]) {
      expect(faults).toContain(fault)
    }
  })

  test('contradictions are faults', () => {
    const folder = folderWith('odd', 'dak-lak-2024', [
      ['effectiveFrom: 2024-01-29', 'effectiveFrom: null'],
      ['example: 000.00.01.H15-240129-0001', 'example: H15-1'],
      ['set: TT01_2018', 'set: TT03_2025'],
    ])
    const faults = faultsOf('odd', folder)
    expect(faults).toContain('id: "dak-lak-2024" is not the name of the file, odd')
    expect(faults).toContain('only a draft has no first day in force')
    expect(faults).toContain('dossierCode.pattern: does not accept the example')
    expect(faults).toContain('documents.forms: TT03_2025 has 7 forms')
  })

  test("a base's articles are not inherited", () => {
    const folder = folderWith('heir', 'lam-dong-2024', [
      ['id: lam-dong-2024', 'id: heir'],
      ['  signIn.officers: LD24 Đ9.3\n', ''],
    ])
    expect(faultsOf('heir', folder)).toContain('signIn.officers: needs its basis')
  })

  test('one that does not exist, and one that extends itself', () => {
    expect(faultsOf('../secrets', shipped)).toContain(
      'There is no profile "../secrets". Profiles: dak-lak-2024,',
    )
    const folder = folderWith('loop', 'lam-dong-2024', [['extends: dak-lak-2024', 'extends: loop']])
    expect(faultsOf('loop', folder)).toContain('extends itself')
  })
})

test('every field of the schema says what it means', () => {
  const nameless: string[] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    if ('properties' in node && typeof node.properties === 'object') {
      for (const [key, field] of Object.entries(node.properties ?? {})) {
        const described = typeof field === 'object' && field !== null && 'description' in field
        if (!described) nameless.push(`${path}.${key}`)
        walk(field, `${path}.${key}`)
      }
    }
    if ('items' in node) walk(node.items, `${path}[]`)
    if ('anyOf' in node && Array.isArray(node.anyOf)) node.anyOf.forEach((one) => walk(one, path))
  }
  walk(z.toJSONSchema(profileSchema, { io: 'input', reused: 'inline' }), 'profile')
  expect(nameless).toEqual([])
})
