/// Canary values, what secrets they stand for, and the kinds of places where one may be left.
/// Clauses: none. Uses: nothing.
package org.guanai.proofs.canary.flock;
