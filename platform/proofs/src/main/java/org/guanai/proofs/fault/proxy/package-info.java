/// A TCP proxy that delays, stalls, cuts and loses, and one in each place where parts meet.
/// Clauses: none. Uses: the stack.
package org.guanai.proofs.fault.proxy;
