/// Messages to families (家校寄语): praise and guidance, in neutral words, with read receipts (3.2.1d,
/// f, 3.3.3b). Uses `student` and `family`.
package org.guanai.notification.family.message;
