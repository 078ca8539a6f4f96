package org.guanai.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guanai.stack.secret.Keyset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docker-compose.yml` wants and what `deploy/make-secrets.sh` makes fit together.
class ComposeTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:?[?-])?");
    @TempDir static Path folder;

    @BeforeAll
    static void makeSecrets() throws IOException {
        var script = CHECKOUT.resolve("deploy/make-secrets.sh").toRealPath().toString();
        var made = new ProcessBuilder("bash", script, folder.toString()).inheritIO().start();
        assertThat(made.onExit().join().exitValue()).isZero();
    }

    @Test
    void everyVariableWithoutADefaultIsMadeAndNoSecretHasADefault() throws IOException {
        var env = new Properties();
        env.load(new StringReader(Files.readString(folder.resolve(".env"))));
        assertThat(env.stringPropertyNames()).containsAll(variables(":?"));
        assertThat(compose()).doesNotContainPattern("(PASSWORD|SECRET)[A-Z_]*:-[^}]");
        assertThat(variables(null)).isEmpty();
    }

    @Test
    void theKeyFilesAreKeysThatTheServicesRead() throws Exception {
        var context = "row".getBytes(UTF_8);
        for (var app : App.SERVICES) {
            var aead = Keyset.of(key(app.name(), "sealing.json"), Aead.class);
            assertThat(aead.decrypt(aead.encrypt(context, context), context)).isEqualTo(context);
            var prf = Keyset.of(key(app.name(), "index.json"), PrfSet.class);
            assertThat(prf.computePrimary(context, 32)).hasSize(32);
        }
    }

    @Test
    void thePairOfTheNotificationServiceFits() throws Exception {
        var seal = Keyset.of(key("registry", "notification-public.json"), HybridEncrypt.class);
        var open = Keyset.of(key("notification", "notification-private.json"), HybridDecrypt.class);
        var context = "row".getBytes(UTF_8);
        assertThat(open.decrypt(seal.encrypt(context, context), context)).isEqualTo(context);
    }

    @Test
    void onlyTheirOwnerReadsThem() throws IOException {
        for (var file : Set.of(folder.resolve(".env"), key("aid", "sealing.json"))) {
            var permissions = Files.getPosixFilePermissions(file);
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void everyServiceIsThere() throws IOException {
        assertThat(compose()).contains(App.SERVICES.stream().map(app -> app.module()).toList());
        assertThat(compose()).contains("MODULE: gateway");
    }

    private static Set<String> variables(String kind) throws IOException {
        var found = new TreeSet<String>();
        var variables = VARIABLE.matcher(compose());
        while (variables.find()) {
            if (java.util.Objects.equals(kind, variables.group(2))) {
                found.add(variables.group(1));
            }
        }
        return found;
    }

    private static String compose() throws IOException {
        return Files.readString(CHECKOUT.resolve("docker-compose.yml"));
    }

    private static Path key(String service, String file) {
        return folder.resolve("keys").resolve(service).resolve(file);
    }
}
