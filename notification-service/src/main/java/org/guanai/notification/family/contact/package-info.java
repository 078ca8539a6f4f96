/// Parents who are away and their children (父母联系记录): who talked with whom and when, families in
/// which nobody did, reminders (3.2.3d, item 11). Uses `student` and `family`.
package org.guanai.notification.family.contact;
