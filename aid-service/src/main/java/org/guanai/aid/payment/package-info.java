/// Payment lists (发放名单), the bank's file and its results. Clauses: 3.3.2b. Uses: `application`,
/// `payee`, `programme`.
package org.guanai.aid.payment;
