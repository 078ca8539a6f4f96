/// Safety posts and the emergency team (安全岗位职责, 应急小组): who holds which, with phones. Clauses:
/// 3.1.5a. Uses `acting`, `staff` and the kit.
package org.guanai.safety.responsibility.duty;
