/// <reference types="vite/client" />
interface ImportMetaEnv {
  readonly VITE_AUTHORITY?: string
  readonly VITE_CLIENT?: string
}
