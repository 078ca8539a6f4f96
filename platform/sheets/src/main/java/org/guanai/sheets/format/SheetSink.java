package org.guanai.sheets.format;

import java.io.IOException;
import java.util.List;

/// A file that is being written, row by row. Every cell is text: no formula leaves in one.
public interface SheetSink extends AutoCloseable {
    /// From here on rows go to another sheet; in a text file they go on below a blank line.
    ///
    /// @param name null for a text file's own
    void sheet(String name) throws IOException;

    void write(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
