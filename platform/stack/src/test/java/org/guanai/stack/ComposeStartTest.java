package org.guanai.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `docker compose up` would trip over, as far as it can be seen without an engine.
class ComposeStartTest {
    private static final Pattern READ = Pattern.compile("\\$\\{(GUANAI_[A-Z_]+)(:?)");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern PINNED = Pattern.compile("[^:]+:v?\\d+\\.\\d+\\S*");
    private final ComposeFile compose = ComposeFile.read();

    static Stream<App> apps() {
        return Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY));
    }

    @ParameterizedTest
    @MethodSource("apps")
    void aServiceReadsEveryVariableThatItIsGiven(App app) throws IOException {
        var given = compose.environment(app.name()).keySet();
        assertThat(variablesRead(app, false))
                .containsAll(given.stream().filter(name -> name.startsWith("GUANAI_")).toList());
    }

    @ParameterizedTest
    @MethodSource("apps")
    void aServiceIsGivenEveryVariableThatHasNoDefault(App app) throws IOException {
        var given = new TreeSet<>(compose.environment(app.name()).keySet());
        given.addAll(setByTheImage());
        assertThat(given).containsAll(variablesRead(app, true));
    }

    @Test
    void whatIsMountedFromTheCheckoutIsThere() {
        assertThat(compose.mounts().filter(mount -> mount.startsWith("./deploy/")))
                .isNotEmpty()
                .allSatisfy(mount -> assertThat(ComposeFile.CHECKOUT.resolve(mount)).exists());
    }

    @Test
    void noImageFloats() {
        var images = FROM.matcher(dockerfile()).results().map(found -> found.group(1));
        assertThat(Stream.concat(compose.images(), images)).isNotEmpty().allMatch(isPinned());
    }

    @Test
    void whatTheRealmFileLeavesOpenIsGivenToKeycloak() {
        var realm = ComposeFile.CHECKOUT.resolve("deploy/keycloak/guanai-realm.json");
        var open = READ.matcher(ComposeFile.text(realm)).results().map(found -> found.group(1));
        assertThat(compose.environment("keycloak").keySet()).containsAll(open.toList());
    }

    /// L13: a JVM of its own every ten seconds, in the memory of what it looks after.
    @Test
    void noHealthCheckStartsAJvm() {
        assertThat(compose.services().values())
                .allSatisfy(service ->
                        assertThat("" + service.get("healthcheck"))
                                .doesNotContain("kafka-", "java"));
    }

    @Test
    void behindAProxyTheGatewayBelievesThatProxyOnly() {
        assertThat(compose.environment("gateway"))
                .containsKeys(
                        "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                        "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES");
    }

    private static java.util.function.Predicate<String> isPinned() {
        return PINNED.asMatchPredicate();
    }

    /// @param required only those without a default
    private static Set<String> variablesRead(App app, boolean required) throws IOException {
        var found = new TreeSet<String>();
        for (var module : List.of(app.module(), "platform/service-kit", "platform/token")) {
            if (app == App.GATEWAY && module.equals("platform/service-kit")) {
                continue;
            }
            for (var file : propertiesOf(ComposeFile.CHECKOUT.resolve(module))) {
                READ.matcher(ComposeFile.text(file))
                        .results()
                        .filter(one -> !required || one.group(2).isEmpty())
                        .forEach(one -> found.add(one.group(1)));
            }
        }
        return found;
    }

    private static List<Path> propertiesOf(Path module) throws IOException {
        try (var files = Files.walk(module.resolve("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static Set<String> setByTheImage() {
        var names = Pattern.compile("(GUANAI_[A-Z_]+)=").matcher(dockerfile()).results();
        return Set.copyOf(names.map(found -> found.group(1)).toList());
    }

    private static String dockerfile() {
        return ComposeFile.text(ComposeFile.CHECKOUT.resolve("deploy/Dockerfile"));
    }
}
