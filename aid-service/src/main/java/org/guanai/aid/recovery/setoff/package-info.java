/// What was paid too much, set off against a later payment (抵扣): with the family's consent, by two
/// officers, and told. Clauses: 3.3.2b. Uses: `recovery`, `application`, `money`.
package org.guanai.aid.recovery.setoff;
