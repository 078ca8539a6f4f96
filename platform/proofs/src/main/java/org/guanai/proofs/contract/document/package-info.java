/// The merged API document, its operations, and the schemas that answers are held against. Clauses:
/// none. Uses: nothing.
package org.guanai.proofs.contract.document;
