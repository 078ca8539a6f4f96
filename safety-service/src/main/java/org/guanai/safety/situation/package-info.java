/// What can happen (突发事件的情形): kinds of incidents, the students' parts in them, and the rules that
/// hold for all of them. Clauses: 3.1.5e, 3.1.5f. Uses the kit only.
package org.guanai.safety.situation;
