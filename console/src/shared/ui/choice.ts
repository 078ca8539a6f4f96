/** One of several, as it is shown. */
export interface Choice {
  value: string
  label: string
  hint?: string
}

/** Choices of a code list in the order given. */
export function choices<Code extends string>(codes: readonly Code[], label: (code: Code) => string): Choice[] {
  return codes.map((value) => ({ value, label: label(value) }))
}
