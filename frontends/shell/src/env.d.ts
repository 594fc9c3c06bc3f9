/// <reference types="vite/client" />

/** Versions of the shared libraries that this shell lends, put in by the build. */
declare const __SHARED_VERSIONS__: Readonly<Record<string, string>>
