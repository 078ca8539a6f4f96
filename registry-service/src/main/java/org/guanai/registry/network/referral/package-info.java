/// Tasks from one organisation or agency to another, or to a family, about a child or a matter (转介,
/// 四级联动, 3.2.3b): sent, passed on, answered, closed. May use `network.order`, `network.receiver`,
/// `child.student` and `calendar`.
package org.guanai.registry.network.referral;
