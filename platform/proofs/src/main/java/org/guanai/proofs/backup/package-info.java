/// The proof that a backup comes back whole (备份恢复演练). Clauses: none. Uses: `proof`, `load`,
/// `acceptance.world`.
package org.guanai.proofs.backup;
