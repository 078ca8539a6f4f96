package org.guanai.stack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void aSecretIsTheSameEverAfter() {
        var first = secrets().of("postgres.superuser");
        assertThat(secrets().of("postgres.superuser")).isEqualTo(first).hasSize(32);
    }

    @Test
    void twoSecretsDiffer() {
        assertThat(secrets().of("a")).isNotEqualTo(secrets().of("b"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        secrets().of("a");
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(file().getParent())).isEqualTo("rwx------");
    }

    private Secrets secrets() {
        return Secrets.in(file());
    }

    private Path file() {
        return folder.resolve("state").resolve("secrets.properties");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
