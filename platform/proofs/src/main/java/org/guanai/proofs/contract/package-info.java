/// The proof that no answer lies outside the API document. Clauses: none. Uses: `proof`,
/// `contract.drafting`, `acceptance.world`.
package org.guanai.proofs.contract;
