/// Mixed load with a ledger of intents, and the audit of what became of them. Clauses: none. Uses:
/// `acceptance.world`, `demo`.
package org.guanai.proofs.load;
