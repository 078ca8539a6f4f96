/// Looks for canaries everywhere that bytes are left behind, and judges what is found. Clauses:
/// none. Uses: `canary.flock`, the stack.
package org.guanai.proofs.canary.search;
