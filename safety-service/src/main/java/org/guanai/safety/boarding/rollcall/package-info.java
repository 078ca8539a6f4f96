/// The night roll-call of boarders (晚点名): who is not in bed, and why; a missing child is an
/// incident at once. Clauses: 3.3.1e. Uses `student`, `incident`, `acting` and the kit.
package org.guanai.safety.boarding.rollcall;
