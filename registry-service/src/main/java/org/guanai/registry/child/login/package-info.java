/// Accounts of children (学生账号): a child's own voice, mailbox and requests for counselling (3.1.6b,
/// 3.1.6c, 3.3.3d) begin with a login of their own. May use `student` and `people`.
package org.guanai.registry.child.login;
