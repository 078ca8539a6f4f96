/// Family calls (亲情通话): a child and their family book a time on a school line; it is noted whether
/// they talked (3.1.6c, 3.2.1a). Uses `family.line`, `student` and `family`.
package org.guanai.notification.family.call;
