/// What turns out after the report (更正与撤回; 3.1.5e, 3.1.5f): other students, suspects named or
/// cleared, an incident that was none or is reported twice. Uses `incident`, `telling`, `suspect`
/// and the kit.
package org.guanai.safety.revision;
