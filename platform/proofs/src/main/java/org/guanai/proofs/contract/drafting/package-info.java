/// Thinks of requests that keep to the document, and changes one thing about them. Clauses: none.
/// Uses: `contract.document`, `contract.wire`.
package org.guanai.proofs.contract.drafting;
