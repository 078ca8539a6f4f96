/// What this service owes and is late with (逾期): told once for each breach and level, by `Overdue`.
/// Clauses: 2.2, 3.1.1a. Implemented by `objection`, `appeal`, `recognition`: [Owed].
package org.guanai.aid.owed;
