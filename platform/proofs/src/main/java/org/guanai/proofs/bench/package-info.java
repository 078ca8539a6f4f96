/// Benchmarks: what a request costs, beside its floor in the same run. Clauses: none. Uses:
/// `proof`, `acceptance.world`, `demo`, the stack.
package org.guanai.proofs.bench;
