/// Many clients at once, and the wire that they speak over. Clauses: none. Uses: `bench.measure`.
package org.guanai.proofs.bench.load;
