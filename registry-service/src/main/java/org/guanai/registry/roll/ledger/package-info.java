/// The children of school age of each village (适龄儿童台账), compared with the rolls: whoever is on none
/// has a case. Clauses 3.2.4e, 3.2.4f. Uses `child.student`, `correction`, `place` and
/// `roll.dropout`.
package org.guanai.registry.roll.ledger;
