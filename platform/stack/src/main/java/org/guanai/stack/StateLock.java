package org.guanai.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.PidFile;
import org.guanai.stack.say.PlatformFailure;

/// Lock that lets only one platform work in a state folder.
public final class StateLock {
    private final FileChannel channel;
    private final FileLock lock;
    private final PidFile pidFile;

    private StateLock(FileChannel channel, FileLock lock, PidFile pidFile) {
        this.channel = channel;
        this.lock = lock;
        this.pidFile = pidFile;
    }

    public static StateLock take(StateFolder state) {
        var pidFile = new PidFile(state.pidFile(Leftovers.SUPERVISOR));
        try {
            var channel = open(state.folder("run").resolve("lock"));
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new PlatformFailure(alreadyRuns(state, pidFile));
            }
            pidFile.write(ProcessHandle.current(), Leftovers.SUPERVISOR);
            return new StateLock(channel, lock, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void release() {
        try {
            pidFile.forget();
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static String alreadyRuns(StateFolder state, PidFile pidFile) {
        var who = pidFile.known().map(known -> "process " + known.process().pid());
        return "a platform already runs in %s (%s); ./guanai status shows it, ./guanai down stops it"
                .formatted(state.path(), who.orElse("it is just starting or stopping"));
    }
}
