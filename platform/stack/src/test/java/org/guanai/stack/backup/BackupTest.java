package org.guanai.stack.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir Path folder;
    private StateFolder state;
    private Path data;
    private Path keys;

    @BeforeEach
    void aStateWithData() {
        state = new StateFolder(folder.resolve("state"));
        data = folder.resolve("data.tar.gz");
        keys = folder.resolve("keys.tar.gz");
        PrivateFiles.write(state.file("postgres/PG_VERSION"), "18\n");
        PrivateFiles.write(state.file("postgres/base/1/2"), "rows");
        PrivateFiles.folder(state.file("postgres/pg_tblspc"));
        PrivateFiles.write(state.file("files/registry/upload"), "sealed");
        PrivateFiles.write(state.file("keys/registry/sealing.json"), "the key");
        PrivateFiles.write(state.file("secrets.properties"), "a=b\n");
        PrivateFiles.write(state.file("logs/registry.log"), "a line\n");
    }

    @Test
    void whatWasBackedUpComesBackFileByFile() {
        new Backup(state).write(data, keys);
        var other = new StateFolder(folder.resolve("other"));
        new Backup(other).restore(data, keys);
        assertThat(other.file("postgres/base/1/2")).hasContent("rows");
        assertThat(other.file("postgres/pg_tblspc")).isEmptyDirectory();
        assertThat(other.file("files/registry/upload")).hasContent("sealed");
        assertThat(other.file("keys/registry/sealing.json")).hasContent("the key");
        assertThat(other.file("secrets.properties")).hasContent("a=b\n");
        assertThat(other.file("logs/registry.log")).doesNotExist();
    }

    @Test
    void theDataHoldNoKeyAndOnlyTheirOwnerReadsBoth() throws IOException {
        new Backup(state).write(data, keys);
        var alone = folder.resolve("alone");
        try (var archive = new ArchiveReader(data)) {
            archive.unpackInto(alone);
        }
        assertThat(alone.resolve("keys")).doesNotExist();
        assertThat(alone.resolve("secrets.properties")).doesNotExist();
        assertThat(mode(data)).isEqualTo("rw-------");
        assertThat(mode(keys)).isEqualTo("rw-------");
    }

    @Test
    void keysOfAnotherBackupAreRefusedAndNothingIsWritten() {
        new Backup(state).write(data, keys);
        var otherKeys = folder.resolve("other-keys");
        new Backup(state).write(folder.resolve("other-data"), otherKeys);
        var target = new StateFolder(folder.resolve("target"));
        assertThatThrownBy(() -> new Backup(target).restore(data, otherKeys))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("not of the same backup");
        assertThat(target.file("postgres")).doesNotExist();
    }

    @Test
    void aDamagedArchiveBringsNothingBack() throws IOException {
        new Backup(state).write(data, keys);
        var bytes = Files.readAllBytes(data);
        // Its checksum.
        bytes[bytes.length - 6] ^= 1;
        Files.write(data, bytes);
        var target = new StateFolder(folder.resolve("target"));
        assertThatThrownBy(() -> new Backup(target).restore(data, keys))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("damaged");
        assertThat(target.file("postgres")).doesNotExist();
        assertThat(target.file("run/restoring")).doesNotExist();
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        Files.write(data, "hello".getBytes(UTF_8));
        Files.write(keys, "hello".getBytes(UTF_8));
        assertThatThrownBy(() -> new Backup(state("empty")).restore(data, keys))
                .hasMessageContaining("is not an archive of a backup");
    }

    @Test
    void dataThatAreThereAreNeverOverwritten() {
        new Backup(state).write(data, keys);
        assertThatThrownBy(() -> new Backup(state).restore(data, keys))
                .hasMessageContaining("move it away first");
        assertThatThrownBy(() -> new Backup(state).write(data, keys))
                .hasMessageContaining("is not overwritten");
        assertThat(state.file("postgres/base/1/2")).hasContent("rows");
    }

    private StateFolder state(String name) {
        return new StateFolder(folder.resolve(name));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
