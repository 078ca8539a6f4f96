/// The means by which what the platform stands on gives way: processes, disks, databases, topics,
/// the keys of the realm. Clauses: none. Uses: the stack.
package org.guanai.proofs.fault.machine;
