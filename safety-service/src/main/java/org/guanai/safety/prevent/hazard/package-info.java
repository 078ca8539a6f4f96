/// Hazards (隐患台账): found, given to an owner with a day, put right, and closed by a second person.
/// Clauses: 3.1.5c. Uses `acting`, `staff`, `file` and the kit.
package org.guanai.safety.prevent.hazard;
