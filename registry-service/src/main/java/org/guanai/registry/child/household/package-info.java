/// Children of one household (同户子女): brothers and sisters, and those who share a guardian, as far
/// as the caller sees them; one visit surveys them all. Clauses 2.1, 3.1.3c. Uses `child.survey`,
/// `child.student` and `people.guardian`; writes no table.
package org.guanai.registry.child.household;
