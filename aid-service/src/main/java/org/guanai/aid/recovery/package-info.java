/// What was paid too much (多发退回): claimed with a reason, paid back in parts, waived by the county
/// only; never set off without the guardian, never a reason to stop other aid. Clauses: 3.3.2b.
/// Uses: `application`, `budget`, `money`.
package org.guanai.aid.recovery;
