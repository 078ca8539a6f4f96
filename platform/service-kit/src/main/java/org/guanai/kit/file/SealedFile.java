package org.guanai.kit.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/// A file that is being written. Complete, and on the disk, when [#finish] has returned.
public final class SealedFile implements AutoCloseable {
    private final OutputStream out;
    private final FileChannel channel;
    private final byte[] sealedKey;

    SealedFile(FileChannel channel, Encrypting encrypting, byte[] sealedKey) throws IOException {
        this.out = encrypting.over(new StaysOpen(Channels.newOutputStream(channel)));
        this.channel = channel;
        this.sealedKey = sealedKey;
    }

    /// What to keep in the database to open it again.
    public byte[] sealedKey() {
        return sealedKey.clone();
    }

    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    /// Writes the last segment and has the disk take everything, before an answer promises it.
    public void finish() throws IOException {
        out.close();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    interface Encrypting {
        OutputStream over(OutputStream file) throws IOException;
    }

    /// Closing the encrypting stream ends the ciphertext; the channel is needed a little longer.
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
