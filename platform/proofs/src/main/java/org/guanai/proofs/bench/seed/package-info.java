/// Fills databases and topics past the services, with as many rows as a case needs. Clauses: none.
/// Uses: `acceptance.world`, `demo`, the stack.
package org.guanai.proofs.bench.seed;
