/// Safety checks with check-sheets (安全检查): each item passes, or is a hazard with owner and day.
/// Clauses: 3.1.5c. Uses `prevent.hazard`, `acting` and the kit.
package org.guanai.safety.prevent.check;
