/// Students (学生): who a child is, and the roll of all children.
///
/// Clauses 2.1, 2.3.
///
/// Uses `child.enrolment`, `child.group` and `place`.
package org.guanai.registry.child.student;
