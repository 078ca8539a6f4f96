/// Deliveries (送达): one person told by one channel, queued with the notice and sent after its
/// commit (3.1.5f). Uses `channel`.
package org.guanai.notification.delivery;
