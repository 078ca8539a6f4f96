/// The proof that no personal value lies where it does not belong. Clauses: every clause with
/// personal data. Uses: `proof`, `acceptance.world`, `demo`.
package org.guanai.proofs.canary;
