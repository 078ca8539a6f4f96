/// Answers without an account (免登录回复): a notice read and acknowledged by its signed link, by a
/// reply to an SMS; receipts of providers; what was sent (3.1.5f, 3.2.1c). Uses `notice`, `link`,
/// `delivery` and `channel.sms`.
package org.guanai.notification.answer;
