/// Evidence of an incident (证据): photos, scans, papers, behind the incident itself. Clauses:
/// 3.1.5e. Uses `incident` and `file`.
package org.guanai.safety.response.evidence;
