/// Digests (摘要) as an occasion: what somebody was not told singly, in one message on a working day
/// (3.1.3). Uses `notice`, `directory` and `template`.
package org.guanai.notification.occasion.digest;
