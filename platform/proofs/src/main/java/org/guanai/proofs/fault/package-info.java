/// The proof of the same while the surroundings fail: broker, realm, database, disk, network,
/// crowds. Clauses: none. Uses: `proof`, `fault.scenario`.
package org.guanai.proofs.fault;
