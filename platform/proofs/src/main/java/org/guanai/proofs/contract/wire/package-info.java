/// Requests before they are sent, byte for byte, and what came back. Clauses: none. Uses:
/// `contract.document`.
package org.guanai.proofs.contract.wire;
