/// A client of the public API for the demo county, scenarios and proofs. Clauses: none. Uses:
/// nothing.
package org.guanai.demo.client;
