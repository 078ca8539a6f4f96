package org.guanai.sheets.format;

import java.util.OptionalInt;

/// The rows of a file, read one after the other, sheet after sheet.
public interface SheetRows extends AutoCloseable {
    /// @return null after the last
    /// @throws UnreadableSheet when the file breaks off or is none of its kind
    SheetRow next();

    /// How many rows there are at most, blank ones counted; empty when only reading tells.
    default OptionalInt atMost() {
        return OptionalInt.empty();
    }

    @Override
    void close();
}
