/// Family surveys (家庭情况调查), and the review of groups that follow from them.
///
/// Clause 2.3.
///
/// Uses `child.student` and `child.group`.
package org.guanai.registry.child.survey;
