/// Cases of bullying as they are kept (欺凌案件): parties and log, all words sealed. Clauses: 3.1.5e.
/// Uses `bullying.enquiry`, `bullying.committee`, `student` and the kit.
package org.guanai.safety.bullying.cases;
