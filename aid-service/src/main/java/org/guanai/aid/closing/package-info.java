/// What becomes of a public notice when its last day is over (公示期满), or when it is wrong: it is
/// taken down, and what it shows passes unless an objection is open. Clauses: 3.3.2b, 2.2. Uses:
/// `notice`, `publicity`; implemented by `objection`: [OpenObjections].
package org.guanai.aid.closing;
