/// Mixed load on a small county: what there is to be asked for, and the people who ask. Clauses:
/// none. Uses: `load.intent`, `acceptance.world`, `demo`.
package org.guanai.proofs.load;
