package org.guanai.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.guanai.stack.process.PortHolder;
import org.guanai.stack.secret.PrivateFiles;

/// Addresses and ports of the parts. Everything listens on 127.0.0.1.
record Addresses(Map<String, Integer> ports) {
    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String KAFKA_CONTROLLER = "kafka-controller";
    static final String KEYCLOAK = "keycloak";
    static final String SMTP = "smtp";
    static final String MAIL = "mail";
    static final String SMS = "sms";

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    /// The ports of `up`.
    static Addresses fixed() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(POSTGRES, 5433);
        ports.put(KAFKA, 18092);
        ports.put(KAFKA_CONTROLLER, 18093);
        ports.put(KEYCLOAK, 8180);
        ports.put(management(KEYCLOAK), 9180);
        ports.put(SMTP, 8125);
        ports.put(MAIL, 8126);
        ports.put(SMS, 8127);
        apps().forEach(app -> {
            ports.put(app.name(), app.port());
            ports.put(management(app.name()), app.managementPort());
        });
        return new Addresses(ports);
    }

    /// Free ports, below the ephemeral range.
    static Addresses free() {
        var ports = new LinkedHashMap<String, Integer>();
        var next = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST - 500);
        for (var name : fixed().ports().keySet()) {
            while (PortHolder.isTaken(next)) {
                next++;
            }
            ports.put(name, next++);
        }
        return new Addresses(ports);
    }

    /// One more free port.
    static int another() {
        var port = ThreadLocalRandom.current().nextInt(HIGHEST, HIGHEST + 500);
        while (PortHolder.isTaken(port)) {
            port++;
        }
        return port;
    }

    /// Stores the ports for other commands.
    void write(Path file) {
        var lines = new StringBuilder();
        ports.forEach((name, port) -> lines.append(name).append('=').append(port).append('\n'));
        PrivateFiles.write(file, lines.toString());
    }

    int of(String name) {
        return ports.get(name);
    }

    int managementOf(String name) {
        return of(management(name));
    }

    static Stream<App> apps() {
        return Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY));
    }

    private static String management(String name) {
        return name + "-management";
    }
}
