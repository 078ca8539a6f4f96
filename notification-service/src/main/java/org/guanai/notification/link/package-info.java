/// Signed links (签名链接): a notice can be read and acknowledged by whoever has the message, without
/// an account; one notice only (3.1.5f). Uses the kit's `sealing` only.
package org.guanai.notification.link;
