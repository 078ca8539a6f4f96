/// Applications (资助申请) from submission to payment: the entity with its steps, the work list,
/// withdrawal. Clauses: 3.1.3h, 3.3.2a, 3.3.2b, 2.2. Uses: `decision`, `payee`, `programme`,
/// `hardship`, `recognition`, `notice`, `publicity`, `student`, `term`.
package org.guanai.aid.application;
