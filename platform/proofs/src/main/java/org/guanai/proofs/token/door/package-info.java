/// Where a token is shown, how, and how one is refused. Clauses: none. Uses: the stack.
package org.guanai.proofs.token.door;
