import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Access } from './access.ts'

/** Version of this contract. Fields are only ever added; whatever would break an app raises the number. */
export const contract = 2

/** The languages of every screen. */
export type Locale = 'vi' | 'en'

/** Texts by language, compiled by the build: the page carries no compiler. */
export type Messages = Readonly<Record<Locale, () => Promise<{ readonly default: object }>>>

/** One entry of the navigation. The shell leaves out what the person may not enter. */
export interface NavigationItem {
  /** Full message key, e.g. `portal.navigation.procedures`. */
  readonly labelKey: string
  /** Path below the app's base path, e.g. `/ho-so`; `/` is the app's first page. */
  readonly to: string
  readonly access: Access
  /** Any one of these permissions lets the person in; no matter where absent. */
  readonly permissions?: readonly string[]
}

/** All that a micro-frontend shows the shell. Each app exposes one of these, as default export of `./module`. */
export interface AppModule {
  /** Namespace of the app's messages and route names, e.g. `backOffice`. */
  readonly id: string
  readonly contract: number
  /** Full message key of the app's name. */
  readonly titleKey: string
  /** Who may enter at all; single routes may ask for more by `meta.access`. */
  readonly access: Access
  readonly navigation: readonly NavigationItem[]
  /** Paths are relative to the app's base path, names begin with `<id>.`; `meta.titleKey` titles the page. */
  readonly routes: readonly RouteRecordRaw[]
  /** What is needed from the start. The shell puts it under the app's `id`, and there `meta.messages` of each visited route. */
  readonly messages: Messages
  /** A small part for the shell's header, shown to signed-in people, e.g. the bell of notices. */
  readonly headerWidget?: () => Promise<{ readonly default: Component }>
}

/** Declares an app to the shell under the contract it was built with. */
export function defineAppModule(module: Omit<AppModule, 'contract'>): AppModule {
  return { ...module, contract }
}
