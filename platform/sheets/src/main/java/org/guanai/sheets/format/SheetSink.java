package org.guanai.sheets.format;

import java.io.IOException;
import java.util.List;

/// A file that is being written, row by row.
public interface SheetSink extends AutoCloseable {
    void write(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
