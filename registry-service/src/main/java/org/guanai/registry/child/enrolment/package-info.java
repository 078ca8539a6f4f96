/// Enrolments (学籍): stays of children at schools, with class, year, beginning and end.
///
/// Clause 2.3.
///
/// Uses `place`.
package org.guanai.registry.child.enrolment;
