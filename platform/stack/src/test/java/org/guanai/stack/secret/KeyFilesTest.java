package org.guanai.stack.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    private static final byte[] CONTEXT = "guardian".getBytes(UTF_8);
    @TempDir Path folder;
    private KeyFiles keys;

    @BeforeEach
    void make() {
        keys = new KeyFiles(folder.resolve("keys"));
        keys.ensure(List.of("registry", "notification"));
    }

    @Test
    void whatIsSealedOpens() throws Exception {
        var aead = primitive("registry", "sealing.json", Aead.class);
        assertThat(aead.decrypt(aead.encrypt(CONTEXT, CONTEXT), CONTEXT)).isEqualTo(CONTEXT);
    }

    @Test
    void theIndexKeyMakesAnIndex() throws Exception {
        var prf = primitive("registry", "index.json", PrfSet.class);
        assertThat(prf.computePrimary(CONTEXT, 16)).hasSize(16);
    }

    @Test
    void theRegistrySealsWhatOnlyTheNotificationServiceOpens() throws Exception {
        var seal = primitive("registry", "notification-public.json", HybridEncrypt.class);
        var open = primitive("notification", "notification-private.json", HybridDecrypt.class);
        var sealed = seal.encrypt("13800000000".getBytes(UTF_8), CONTEXT);
        assertThat(open.decrypt(sealed, CONTEXT)).asString().isEqualTo("13800000000");
        assertThat(Files.readString(keys.of("registry").resolve("notification-public.json")))
                .doesNotContain("ASYMMETRIC_PRIVATE");
    }

    @Test
    void afterARotationANewKeySealsAndTheOldOneStillOpens() throws Exception {
        var before = primitive("registry", "sealing.json", Aead.class).encrypt(CONTEXT, CONTEXT);
        keys.rotate(List.of("registry", "notification"));
        var rotated = primitive("registry", "sealing.json", Aead.class);
        assertThat(rotated.decrypt(before, CONTEXT)).isEqualTo(CONTEXT);
        assertThat(keyId(rotated.encrypt(CONTEXT, CONTEXT))).isNotEqualTo(keyId(before));
    }

    @Test
    void afterARotationTheRegistrySealsWithTheNewPairAndTheOldOneStillOpens() throws Exception {
        var old =
                primitive("registry", "notification-public.json", HybridEncrypt.class)
                        .encrypt(CONTEXT, CONTEXT);
        keys.rotate(List.of("registry", "notification"));
        var open = primitive("notification", "notification-private.json", HybridDecrypt.class);
        var fresh =
                primitive("registry", "notification-public.json", HybridEncrypt.class)
                        .encrypt(CONTEXT, CONTEXT);
        assertThat(open.decrypt(old, CONTEXT)).isEqualTo(CONTEXT);
        assertThat(open.decrypt(fresh, CONTEXT)).isEqualTo(CONTEXT);
        assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
    }

    @Test
    void keysAreNeverMadeTwice() throws IOException {
        var before = contents();
        keys.ensure(List.of("registry", "notification"));
        assertThat(contents()).isEqualTo(before).hasSize(6);
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        for (var file : contents().keySet()) {
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        }
    }

    private <T> T primitive(String service, String file, Class<T> type)
            throws GeneralSecurityException, IOException {
        return Keyset.of(keys.of(service).resolve(file), type);
    }

    private Map<Path, String> contents() throws IOException {
        var all = new HashMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(file, Files.readString(file));
            }
        }
        return all;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /// The first five bytes name the key.
    private static List<Byte> keyId(byte[] sealed) {
        return List.of(sealed[1], sealed[2], sealed[3], sealed[4]);
    }
}
