/// Pupils' mailbox (学生信箱): a child writes to an adult of the school whom it trusts and gets an
/// answer in time; words of danger alert at once (3.1.6c). Uses `student` and `family`.
package org.guanai.notification.family.mailbox;
