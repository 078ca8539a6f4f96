/// The ledger of hazards as a file (隐患台账导出). Clauses: 3.1.5c. Uses `files` and the kit.
package org.guanai.safety.prevent.ledger;
