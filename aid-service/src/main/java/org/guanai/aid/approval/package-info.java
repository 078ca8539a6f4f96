/// The desks that decide (评审与审批): the school, then the county within the budget; one by one or
/// many. Clauses: 3.3.2b, 2.2. Uses: `application`, `decision`, `budget`, `programme`, `student`.
package org.guanai.aid.approval;
