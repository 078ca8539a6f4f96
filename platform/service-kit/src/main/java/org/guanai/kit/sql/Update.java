package org.guanai.kit.sql;

import io.agroal.api.AgroalDataSource;
import java.sql.PreparedStatement;

/// A statement that writes rows.
public final class Update extends Statement<Update> {
    Update(AgroalDataSource database, NamedText text) {
        super(database, text);
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
