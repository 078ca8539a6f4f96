/// The end of a school year (升级、毕业) as a run: preview with its conflicts, report, undo. Clause
/// 3.1.2c. Uses `child`, `place` and `people.guardian`; reads `transfer`, `student_leave` and
/// `dropout_case`.
package org.guanai.registry.roll.promotion;
