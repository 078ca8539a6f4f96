package org.guanai.sheets.format;

import java.util.OptionalInt;

/// The rows of a file, read one after the other.
public interface SheetRows extends AutoCloseable {
    /// @return null after the last
    /// @throws UnreadableSheet when the file breaks off or is none of its kind
    SheetRow next();

    /// Whether dates in numbers count from 1904, as old Macintosh programs did.
    default boolean from1904() {
        return false;
    }

    /// How many rows there are at most, blank ones counted; empty when only reading tells.
    default OptionalInt atMost() {
        return OptionalInt.empty();
    }

    @Override
    void close();
}
