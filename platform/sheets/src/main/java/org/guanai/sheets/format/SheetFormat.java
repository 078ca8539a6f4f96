package org.guanai.sheets.format;

import java.io.IOException;
import java.io.OutputStream;

/// In which form a file came, and its rejected rows go back.
public interface SheetFormat {
    /// @throws UnreadableSheet when the file is none of its kind, or beyond the limits
    SheetRows open(byte[] file, SheetLimits limits);

    /// Begins a file of the same form.
    ///
    /// @param like the file whose dialect it takes on
    SheetSink create(OutputStream out, byte[] like) throws IOException;

    String name();

    String mediaType();

    String extension();
}
