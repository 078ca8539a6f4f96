/// What is measured: a case for each request, job and start that is promised not to cost more.
/// Clauses: none. Uses: `bench.site`, `bench.floor`, `bench.seed`.
package org.guanai.proofs.bench.cost;
