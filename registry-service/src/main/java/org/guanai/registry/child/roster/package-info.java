/// Rosters (花名册) on their way into the register: matched, prepared, written, a chunk at a time.
///
/// Clauses 2.3, 3.1.3b.
///
/// Uses everything in `child`, `people.guardian` and `place`.
package org.guanai.registry.child.roster;
