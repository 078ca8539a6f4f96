/// Tokens that are sound, and what makes them: keys, signatures, the realm. Clauses: none. Uses:
/// the stack.
package org.guanai.proofs.token.sound;
