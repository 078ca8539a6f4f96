/// Who made a mandatory report is shown to those who act on it, deliberately and for a reason on
/// record. Clauses: 3.1.5e (item 8). Uses `mandatory.report` and the kit.
package org.guanai.safety.mandatory.disclosure;
