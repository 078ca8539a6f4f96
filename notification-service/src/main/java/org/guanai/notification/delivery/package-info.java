/// Deliveries (送达): each is one person told by one channel; queued with the notice, sent after its
/// commit, retried (3.1.5f). Uses `channel`; is used by `notice`.
package org.guanai.notification.delivery;
