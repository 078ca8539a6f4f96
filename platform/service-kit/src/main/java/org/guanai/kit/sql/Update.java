package org.guanai.kit.sql;

import java.sql.PreparedStatement;

/// A statement that writes rows.
public final class Update extends Statement<Update> {
    Update(Connections connections, NamedText text) {
        super(connections, text);
    }

    @Override
    Update self() {
        return this;
    }

    /// @return how many rows were written
    public int run() {
        return run(PreparedStatement::executeUpdate);
    }
}
