/// Calls without patience while something goes wrong, and what became of each. Clauses: none. Uses:
/// `acceptance.world`.
package org.guanai.proofs.fault.call;
