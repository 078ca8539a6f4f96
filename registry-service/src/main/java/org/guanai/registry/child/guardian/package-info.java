/// The contact chain (联系顺序) of a student, kept by hand: guardians added, changed, moved and
/// removed.
///
/// Clauses 2.3, 3.1.5f.
///
/// Uses `child.student` and `people.guardian`.
package org.guanai.registry.child.guardian;
