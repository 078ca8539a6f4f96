/// Publishing events (发件箱): the relay sends what the journal has written, in order and at least
/// once. Uses `broker`, `journal`, `transaction` and `fault`.
package org.guanai.kit.broker.outbox;
