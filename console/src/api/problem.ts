/** One wrong field of a body. */
export interface Violation {
  field: string
  code: string
  message: string
}

/** RFC 9457, as every service answers it. */
export interface ProblemDocument {
  status: number
  code: string
  title: string
  detail?: string
  field?: string
  requestId?: string
  violations?: Violation[]
}

/** The platform refused, and says why. */
export class Problem extends Error {
  constructor(readonly document: ProblemDocument) {
    super(document.detail ?? document.title)
  }

  get status(): number {
    return this.document.status
  }

  get code(): string {
    return this.document.code
  }

  /** What is wrong with each field; under `''` what is wrong with the whole. */
  fields(): Record<string, string> {
    const { violations, field } = this.document
    if (violations?.length) return Object.fromEntries(violations.map((v) => [v.field, v.message]))
    return { [field ?? '']: this.message }
  }
}

/** No answer came: it is not known whether the request was heard. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
  }
}
