/// How long things took, and what comes of it: rounds, rates, spreads, CPU seconds. Clauses: none.
/// Uses: `proof`, the stack.
package org.guanai.proofs.bench.measure;
