/// The proof that no file brings anything down: fuzzed parsers and hostile uploads. Clauses: none.
/// Uses: `proof`, `acceptance.world`, `demo`.
package org.guanai.proofs.file;
