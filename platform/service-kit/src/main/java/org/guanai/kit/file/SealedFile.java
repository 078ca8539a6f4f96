package org.guanai.kit.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.guanai.kit.file.FileStore.Incoming;

/// A file that is being written. Complete, and kept, when [#finish] has returned; closed without
/// it, nothing is left.
public final class SealedFile implements AutoCloseable {
    private final OutputStream out;
    private final Incoming incoming;
    private final byte[] sealedKey;

    SealedFile(Incoming incoming, Encrypting encrypting, byte[] sealedKey) throws IOException {
        this.out = encrypting.over(new StaysOpen(incoming.out()));
        this.incoming = incoming;
        this.sealedKey = sealedKey;
    }

    /// What to keep in the database to open it again.
    public byte[] sealedKey() {
        return sealedKey.clone();
    }

    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    /// To be written by others; they do not close it.
    public OutputStream out() {
        return new StaysOpen(out);
    }

    /// Writes the last segment and has the store keep everything, before an answer promises it.
    ///
    /// @throws UncheckedIOException when the store does not take it
    public void finish() {
        try {
            out.close();
            incoming.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        incoming.close();
    }

    interface Encrypting {
        OutputStream over(OutputStream file) throws IOException;
    }

    /// Closing the encrypting stream ends the ciphertext; what lies below is needed a little
    /// longer.
    private static final class StaysOpen extends FilterOutputStream {
        private StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
