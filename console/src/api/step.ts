/** One request of a record; sent again it has the same key, and takes effect once. */
export interface Step {
  method: 'POST' | 'PUT'
  path: string
  body: unknown
  key: string
}
