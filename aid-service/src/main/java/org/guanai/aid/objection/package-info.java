/// Objections (异议) to rows of a public notice, and their answers within working days. Clauses: 2.2,
/// 3.3.2b. Uses: `notice`, `closing`, `publicity`.
package org.guanai.aid.objection;
