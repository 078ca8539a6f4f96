/// The proof that no door takes a token that was not made for it. Clauses: none. Uses: `proof`,
/// `token.forgery`, the stack.
package org.guanai.proofs.token;
