/// What was paid too much (多发退回): claimed with a reason, paid back in parts, waived by the county
/// only, set off against a later payment (抵扣, folder `setoff`) with the family's consent; never a
/// reason to stop other aid. Clauses: 3.3.2b. Uses: `application`, `budget`, `money`.
package org.guanai.aid.recovery;
