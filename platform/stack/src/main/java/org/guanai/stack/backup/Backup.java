package org.guanai.stack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.PlatformFailure;

/// Backup of a platform that does not run. Everything is copied at one moment, because the
/// databases, the realm, the broker's offsets, the sealed files and the keys must fit each other.
public final class Backup {
    private final StateFolder state;

    public Backup(StateFolder state) {
        this.state = state;
    }

    /// Writes both archives, each whole or not at all.
    ///
    /// @param data archive of the data; must not exist
    /// @param keys archive of the keys, to be kept elsewhere; must not exist
    public void write(Path data, Path keys) {
        if (!Files.exists(state.file("postgres/PG_VERSION"))) {
            throw new PlatformFailure("there is nothing to back up in " + state.path());
        }
        var made = Instant.now();
        var id = UUID.randomUUID();
        var files = Map.of(Half.DATA, data, Half.KEYS, keys);
        files.values().forEach(Backup::refuseToOverwrite);
        files.forEach((half, file) -> write(new Label(id, half, made), file));
    }

    /// Brings a backup back into a state folder without data.
    ///
    /// @throws PlatformFailure when the archives are damaged or not of one backup, or when data are
    ///   there
    public void restore(Path data, Path keys) {
        for (var half : Half.values()) {
            half.contents().forEach(this::refuseWhatIsThere);
        }
        var draft = state.file("run/restoring");
        try {
            CacheFolder.delete(draft);
            unpack(data, keys, draft);
            for (var half : Half.values()) {
                for (var name : half.contents()) {
                    moveIn(draft.resolve(name), state.file(name));
                }
            }
        } catch (IOException e) {
            throw new PlatformFailure("the backup cannot be brought back: " + e, e);
        } finally {
            remove(draft);
        }
    }

    private void write(Label label, Path file) {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(owner));
            try (var archive = new ArchiveWriter(Files.newOutputStream(draft), label)) {
                for (var name : label.half().contents()) {
                    archive.add(state.path(), name);
                }
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PlatformFailure(file + " cannot be written: " + e, e);
        }
    }

    private static void unpack(Path data, Path keys, Path target) {
        try (var one = new ArchiveReader(data);
                var other = new ArchiveReader(keys)) {
            expect(Half.DATA, one.label(), data);
            expect(Half.KEYS, other.label(), keys);
            if (!one.label().backup().equals(other.label().backup())) {
                throw new PlatformFailure(data + " and " + keys + " are not of the same backup");
            }
            one.unpackInto(target);
            other.unpackInto(target);
        }
    }

    private static void expect(Half half, Label label, Path file) {
        if (label.half() != half) {
            throw new PlatformFailure(
                    file + " holds " + label.half() + " where " + half + " is wanted");
        }
    }

    private static void refuseToOverwrite(Path file) {
        if (Files.exists(file)) {
            throw new PlatformFailure(file + " is there already and is not overwritten");
        }
    }

    private void refuseWhatIsThere(String name) {
        if (Files.exists(state.file(name))) {
            throw new PlatformFailure(
                    "%s has data (%s): move it away first".formatted(state.path(), name));
        }
    }

    private static void moveIn(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void remove(Path draft) {
        try {
            CacheFolder.delete(draft);
        } catch (IOException e) {
            throw new PlatformFailure("remove " + draft + " by hand: " + e, e);
        }
    }
}
