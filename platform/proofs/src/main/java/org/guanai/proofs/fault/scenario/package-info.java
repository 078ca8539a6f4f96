/// What goes wrong, one scenario each. Clauses: none. Uses: `fault.site`, `fault.machine`.
package org.guanai.proofs.fault.scenario;
