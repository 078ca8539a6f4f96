package org.guanai.stack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.HttpProbe;
import org.guanai.stack.process.Launch;
import org.guanai.stack.process.Part;
import org.guanai.stack.secret.PrivateFiles;

/// Keycloak on the platform's PostgreSQL, started without its shell script; imports the realm at
/// its first start.
public final class Keycloak implements Part {
    public static final String NAME = "keycloak";
    public static final String REALM = "guanai";

    private final KeycloakSettings settings;
    private final Path home;
    private final Consumer<Keycloak> steps;

    /// @param steps realm migrations, run each time Keycloak is ready
    public Keycloak(StateFolder state, KeycloakSettings settings, Consumer<Keycloak> steps) {
        this.settings = settings;
        this.home = state.folder("keycloak");
        this.steps = steps;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + settings.port());
    }

    public URI realm() {
        return base().resolve("/realms/" + REALM);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of("postgres");
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(), settings.managementPort());
    }

    @Override
    public void prepare() {
        var distribution = distribution();
        try {
            for (var shared : List.of("lib", "providers", "conf")) {
                link(home.resolve(shared), distribution.folder().resolve(shared));
            }
            link(home.resolve("themes"), settings.themes());
            var imports = PrivateFiles.folder(home.resolve("data").resolve("import"));
            PrivateFiles.write(imports.resolve("guanai-realm.json"), settings.realm().json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        var command = distribution().command(settings.java(), home, "320m");
        command.addAll(settings.arguments());
        return new Launch(command, settings.environment(), home);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk(
                URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready"));
    }

    @Override
    public void whenReady() {
        steps.accept(this);
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }

    private KeycloakDistribution distribution() {
        return KeycloakDistribution.builtIn(
                settings.cache(), settings.zipFolder(), settings.java(), settings.progress());
    }

    private static void link(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
        Files.createSymbolicLink(link, target);
    }
}
