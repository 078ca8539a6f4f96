/// Students' files (学生档案): search, reading, disclosure, guardians, leaving.
///
/// Clauses 2.1, 2.3, 3.2.3.
///
/// Uses `child.student`, `child.enrolment`, `child.group` and `people`.
package org.guanai.registry.child.file;
