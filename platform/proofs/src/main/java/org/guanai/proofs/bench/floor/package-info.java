/// Floors: what the same work costs bare, by the programs of the system. Clauses: none. Uses:
/// `bench.measure`.
package org.guanai.proofs.bench.floor;
