/// Incidents (突发事件, 安全事故; 3.1.5e): report, correct, handle, close, find. Raises the alarm in
/// `telling`; uses the kit and `reference`.
package org.guanai.safety.incident;
