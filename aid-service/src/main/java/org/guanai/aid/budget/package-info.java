/// Budgets (预算) of a programme for a term, never overspent by a cent. Clauses: 3.3.2c. Uses:
/// `programme`.
package org.guanai.aid.budget;
