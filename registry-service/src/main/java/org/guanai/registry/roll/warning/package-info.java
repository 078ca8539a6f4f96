/// Early warning (辍学预警) from facts: which children may be lost to school, each point with its
/// reason. Clause 3.2.4f. Reads `absence`, `timeline`, `enrolment`, `group_membership` and
/// `dropout_case`; writes no table.
package org.guanai.registry.roll.warning;
