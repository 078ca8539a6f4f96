/// Mandatory reports (强制报告) of the nine situations: what was found, which authorities were told
/// when and with which receipt, what followed. The reporter is sealed. Clauses: 3.1.5e (item 8).
/// Uses `acting`, `agency`, `file`, `reporter`, `student`, `suspect` and the kit.
package org.guanai.safety.mandatory.report;
