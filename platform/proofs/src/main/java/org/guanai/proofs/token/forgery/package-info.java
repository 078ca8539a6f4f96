/// Tokens that no door may take, by what is wrong with them. Clauses: none. Uses: `token.sound`,
/// `token.door`.
package org.guanai.proofs.token.forgery;
