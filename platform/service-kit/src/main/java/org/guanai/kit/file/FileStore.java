package org.guanai.kit.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/// Where encrypted files lie. Names are paths of two parts, `imports/0199….sealed`. A store sees
/// ciphertext only.
public interface FileStore {
    /// Begins a file that is not there yet.
    Incoming create(String name) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when it is not there
    InputStream open(String name) throws IOException;

    /// Idempotent.
    void delete(String name) throws IOException;

    /// Names of the files of a folder that were last written before a moment; none when there is no
    /// such folder.
    List<String> olderThan(String folder, Instant moment) throws IOException;

    /// A file that is being written. Complete, and kept for good, when `finish` has returned;
    /// closed without it, nothing is left.
    interface Incoming extends AutoCloseable {
        OutputStream out();

        void finish() throws IOException;

        @Override
        void close() throws IOException;
    }
}
