/// What a proof is, the figures it gives, and the command that runs it. Clauses: none. Uses: the
/// stack.
package org.guanai.proofs.proof;
