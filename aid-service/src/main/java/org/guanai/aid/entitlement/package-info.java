/// What every child is entitled to, term by term to grade nine and across schools (两免一补, 3.3.2b):
/// both exemptions for all, the living subsidy for children in hardship; and what nobody applied
/// for. Clauses: 3.3.2b, 3.3.2a, 3.1.3h. Uses: `student`, `term`.
package org.guanai.aid.entitlement;
