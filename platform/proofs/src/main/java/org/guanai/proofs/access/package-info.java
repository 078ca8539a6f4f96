/// The proof that nobody sees another school's child, from the API documents and the table of
/// permissions. Clauses: 3.1, every clause. Uses: `proof`, `acceptance.world`, `demo`.
package org.guanai.proofs.access;
