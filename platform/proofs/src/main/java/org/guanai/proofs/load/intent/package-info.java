/// What clients want to come about exactly once, what they were told, and the ledger of both.
/// Clauses: none. Uses: `acceptance.world`.
package org.guanai.proofs.load.intent;
