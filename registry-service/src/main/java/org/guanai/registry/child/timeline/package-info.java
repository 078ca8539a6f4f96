/// One timeline of a child (成长关爱时间线), fed by the events of all services (2.1). Clauses: 2.1. Uses
/// `child.student`.
package org.guanai.registry.child.timeline;
