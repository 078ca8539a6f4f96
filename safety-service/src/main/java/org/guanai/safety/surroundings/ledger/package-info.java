/// The ledger of hazards around schools (周边隐患台账). Clauses: 3.3.4a, 3.3.4b. Uses `surroundings`,
/// `acting`, `file` and the kit.
package org.guanai.safety.surroundings.ledger;
