/// Consuming events (收件箱): offset, event id and effect are one transaction
/// (`docs/decisions/0001-plain-kafka-clients.md`). Uses `broker`, `kafka`, `journal`, `request`,
/// `transaction` and `fault`.
package org.guanai.kit.broker.inbox;
