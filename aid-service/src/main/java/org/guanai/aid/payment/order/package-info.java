/// What is asked of payment lists, and what became of the bank's results. Clauses: 3.3.2b. Uses
/// nothing of this service.
package org.guanai.aid.payment.order;
