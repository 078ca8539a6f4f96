/// Dead letters (死信): records that keep failing, listed and replayed on the management port. Uses
/// `broker`, `inbox`, `outbox`, `sql`, `id` and `transaction`.
package org.guanai.kit.broker.deadletter;
