package org.guanai.kit.broker.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.guanai.kit.broker.IncomingRecord;

/// Takes the records that keep failing.
public interface PoisonRecords {
    /// Called in the transaction that moves the offset past the record. Idempotent by event.
    ///
    /// @param reason kinds of the failures and the place in the code; never a value
    void add(Connection connection, IncomingRecord record, String reason) throws SQLException;
}
