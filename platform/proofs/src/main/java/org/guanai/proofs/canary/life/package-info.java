/// A household lives through everything that the platform does, with canaries for its data.
/// Clauses: every clause with personal data. Uses: `canary.flock`, `acceptance.world`, `demo`.
package org.guanai.proofs.canary.life;
