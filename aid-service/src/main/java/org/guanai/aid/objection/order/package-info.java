/// Objections (异议) as they are sent, with an account and without. Clauses: 2.2. Uses nothing of
/// this service.
package org.guanai.aid.objection.order;
