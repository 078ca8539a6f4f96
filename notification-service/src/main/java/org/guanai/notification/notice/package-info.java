/// Notices (通知): who was told what, how and when, and who acknowledged (3.1.5f, 3.1.3). What a
/// notice is about belongs to its occasion. Uses `chain`, `plan`, `delivery` and `directory`.
package org.guanai.notification.notice;
