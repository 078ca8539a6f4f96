/// What followed a mandatory report (后续跟进). Clauses: 3.1.5e (item 8). Uses `mandatory.report` and
/// the kit.
package org.guanai.safety.mandatory.followup;
