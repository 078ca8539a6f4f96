package org.guanai.kit.broker.outbox;

import org.guanai.kit.broker.OutgoingRecord;

/// A row of the outbox and the record to send for it.
///
/// @param seq place in the outbox
record OutboxRow(long seq, OutgoingRecord record) {}
