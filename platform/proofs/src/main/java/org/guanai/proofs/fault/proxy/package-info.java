/// A TCP proxy that delays, stalls, cuts and loses. Clauses: none. Uses: nothing.
package org.guanai.proofs.fault.proxy;
