/// Parent school (家长学校): sessions by topic, whom they are for, who came, who makes them up (3.2.2a,
/// c, 3.2.4b). Uses `family.material`, `student` and `family`.
package org.guanai.notification.family.parentschool;
