/// What a teacher may see beyond their own children (查阅申请, 未成年人网络保护条例 art. 36): asked for with a
/// purpose, allowed by a responsible person for a time. May use `student` and `people.staff`.
package org.guanai.registry.child.access;
