/// What schools owe for safety (逾期事项), and what they have missed by the calendar: one statement for
/// each kind. Clauses: 3.1.5a–g, 3.3.1b, e, 3.3.4b. Reads the tables and rules of all features;
/// uses `owed`, `reference` and the kit.
package org.guanai.safety.owed;
