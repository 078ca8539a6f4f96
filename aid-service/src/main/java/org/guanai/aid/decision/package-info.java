/// Decisions (决定) as they were taken: level, outcome, reason, rule version. Clauses: 2.2, 1.1,
/// 3.3.2b. Uses: nothing of this service.
package org.guanai.aid.decision;
