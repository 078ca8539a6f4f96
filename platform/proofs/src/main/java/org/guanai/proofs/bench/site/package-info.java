/// Where the cases are measured: the platform of the run, the people and children on it, and a look
/// whether all has arrived. Clauses: none. Uses: `bench.load`, `bench.floor`, `bench.seed`,
/// `acceptance.world`.
package org.guanai.proofs.bench.site;
