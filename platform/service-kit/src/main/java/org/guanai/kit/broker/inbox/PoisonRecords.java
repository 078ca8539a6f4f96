package org.guanai.kit.broker.inbox;

import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.sql.Sql;

/// Takes the records that keep failing.
public interface PoisonRecords {
    /// Called in the transaction that moves the offset past the record. Idempotent by event.
    ///
    /// @param reason kinds of the failures and the place in the code; never a value
    void add(Sql sql, IncomingRecord record, String reason);
}
