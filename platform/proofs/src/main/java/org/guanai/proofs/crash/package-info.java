/// The proof that nothing accepted is lost or doubled when processes are killed. Clauses: none.
/// Uses: `proof`, `load`, `acceptance.world`.
package org.guanai.proofs.crash;
