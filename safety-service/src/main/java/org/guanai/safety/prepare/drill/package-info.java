/// Drills (应急演练) with their record and rhythm. Clauses: 3.1.5d. Uses `prepare.scenario`, `acting`,
/// `file` and the kit.
package org.guanai.safety.prepare.drill;
