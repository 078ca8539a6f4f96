/// The proof that no personal value lies where it does not belong. Clauses: every clause with
/// personal data. Uses: `proof`, `canary.life`, `canary.search`, `acceptance.world`.
package org.guanai.proofs.canary;
