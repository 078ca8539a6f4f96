/// Children who leave their school (离校), and those who are put back because they had not.
///
/// Clause 2.3.
///
/// Uses `child.file`, `child.enrolment`, `child.student` and `people.guardian`.
package org.guanai.registry.child.leaving;
