/// Codes for addresses (验证码): sent at once, kept by nobody. They are no notices: no directory knows
/// the address yet, and nothing of them can be read later (decision 0024). Uses `channel` and
/// `template`.
package org.guanai.notification.code;
