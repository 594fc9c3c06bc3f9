import { defineAppModule } from '@motcua/app-contract'
import { expect, test } from 'vitest'
import { createTexts, type Texts } from './language.ts'

/** An app whose texts arrive when the test says so. */
function slowApp(id: string) {
  const arrivals: (() => void)[] = []
  const texts = (title: string) =>
    new Promise<{ default: object }>((resolve) => {
      arrivals.push(() => resolve({ default: { title } }))
    })
  const module = defineAppModule({
    ...{ id, titleKey: `${id}.title`, access: 'PUBLIC', navigation: [], routes: [] },
    messages: { vi: () => texts('Giám sát'), en: () => texts('Supervision') },
  })
  const add = (texts: Texts) => texts.add(module.id, module.messages)
  return { add, arrive: () => arrivals.splice(0).forEach((arrive) => arrive()) }
}

test('an app that arrives while the language changes speaks the new one', async () => {
  const texts = createTexts()
  const [first, second] = [slowApp('first'), slowApp('second')]
  const there = first.add(texts)
  first.arrive()
  await there

  const changing = texts.choose('en')
  const arriving = second.add(texts)
  first.arrive()
  second.arrive()
  await Promise.all([changing, arriving])
  expect(texts.i18n.global.t('second.title')).toBe('Supervision')
})

test('of two quick choices the last one holds', async () => {
  const texts = createTexts()
  const app = slowApp('app')
  const there = app.add(texts)
  app.arrive()
  await there

  const choices = [texts.choose('en'), texts.choose('vi')]
  app.arrive()
  await Promise.all(choices)
  expect(texts.i18n.global.locale.value).toBe('vi')
})

test('whoever chose English before finds the shell and the kit in English', async () => {
  localStorage.setItem('motcua.language', 'en')
  const texts = createTexts()
  await texts.begin()
  localStorage.removeItem('motcua.language')

  expect(texts.i18n.global.t('shell.signIn.title')).toBe('Sign in')
  expect(texts.i18n.global.t('ui.busy')).toBe('Working…')
})
