package org.guanai.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.guanai.officer.FirstOfficer;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.keycloak.DemoPasswords;
import org.guanai.stack.keycloak.DemoTokens;
import org.guanai.stack.keycloak.Keycloak;
import org.guanai.stack.keycloak.RealmAdmin;
import org.guanai.stack.process.HttpProbe;
import org.guanai.stack.process.Leftovers;
import org.guanai.stack.process.PortHolder;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;
import org.guanai.stack.secret.Secrets;

/// A platform run by another process, read from its state folder.
public final class RunningPlatform {
    private final Properties ports;
    private final Secrets secrets;
    private final Leftovers processes;

    private RunningPlatform(Properties ports, Secrets secrets, Leftovers processes) {
        this.ports = ports;
        this.secrets = secrets;
        this.processes = processes;
    }

    public static RunningPlatform in(Path state) {
        var file = state.resolve("run/addresses.properties");
        var ports = new Properties();
        try {
            if (!Files.exists(file)) {
                throw new PlatformFailure("no platform was started here yet: ./guanai up");
            }
            ports.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningPlatform(
                ports,
                Secrets.in(state.resolve("secrets.properties")),
                new Leftovers(new StateFolder(state), Progress.silent()));
    }

    public Optional<Integer> port(String part) {
        return Optional.ofNullable(ports.getProperty(part)).map(Integer::valueOf);
    }

    public Optional<ProcessHandle> process(String part) {
        return processes.process(part);
    }

    /// State in a word or two.
    public String state(String part) {
        if (process(part).isEmpty()) {
            return "not running";
        }
        return answers(part) ? "ready" : "not ready";
    }

    /// An access token of a user of the demo realm.
    public String token(String username) {
        if (process(Keycloak.NAME).isEmpty()) {
            throw new PlatformFailure("Keycloak does not run: ./guanai up");
        }
        var base = local(port(Keycloak.NAME).orElseThrow(), "");
        var admin = new RealmAdmin(base, secrets.of(Composition.ADMIN_PASSWORD));
        var passwords = new DemoPasswords(admin, secrets.of(Composition.DEMO_PASSWORD));
        return new DemoTokens(base.resolve("/realms/" + Keycloak.REALM), passwords).of(username);
    }

    /// Makes the first officer of a county.
    public FirstOfficer firstOfficer() {
        return new FirstOfficer(
                local(port(Keycloak.NAME).orElseThrow(), ""),
                local(port(App.GATEWAY.name()).orElseThrow(), ""),
                secrets.of(Composition.ADMIN_PASSWORD));
    }

    private boolean answers(String part) {
        var management = ports.getProperty(part + "-management");
        if (part.equals(Leftovers.SUPERVISOR)) {
            return true;
        }
        if (management == null) {
            return PortHolder.isTaken(port(part).orElseThrow());
        }
        var path = part.equals(Keycloak.NAME) ? "/health/ready" : "/q/health/ready";
        return HttpProbe.isOk(local(Integer.parseInt(management), path));
    }

    private static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
