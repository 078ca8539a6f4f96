/// Payment lists (发放名单), what the bank is told and what it answers. Clauses: 3.3.2b. Uses:
/// `application`, `bank`, `budget`, `decision`, `payee`, `programme`.
package org.guanai.aid.payment;
