/// Benchmarks: what a request costs, beside its floor in the same run. Clauses: none. Uses:
/// `bench.cost`, `proof`, the stack.
package org.guanai.proofs.bench;
