/// What became of the intents: every database and topic, held against the ledger. Clauses: none.
/// Uses: `load`.
package org.guanai.proofs.load.audit;
