/// Channels (渠道): how a message leaves the platform; e-mail so far (3.1.5f). Uses `directory` for
/// addresses.
package org.guanai.notification.channel;
