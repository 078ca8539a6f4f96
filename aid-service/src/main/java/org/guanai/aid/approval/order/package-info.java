/// What is asked of decisions that stand. Clauses: 2.2. Uses nothing of this service.
package org.guanai.aid.approval.order;
