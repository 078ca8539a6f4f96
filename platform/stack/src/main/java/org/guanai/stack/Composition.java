package org.guanai.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.kafka.Kafka;
import org.guanai.stack.keycloak.DemoPasswords;
import org.guanai.stack.keycloak.Keycloak;
import org.guanai.stack.keycloak.KeycloakSettings;
import org.guanai.stack.keycloak.RealmAdmin;
import org.guanai.stack.keycloak.RealmFile;
import org.guanai.stack.keycloak.RealmSteps;
import org.guanai.stack.postgres.Databases;
import org.guanai.stack.postgres.Postgres;
import org.guanai.stack.process.Part;
import org.guanai.stack.say.Progress;
import org.guanai.stack.secret.KeyFiles;
import org.guanai.stack.secret.PrivateFiles;
import org.guanai.stack.secret.Secrets;

/// Assembles the platform's parts from its options.
final class Composition {
    static final String DEMO_PASSWORD = "demo.password";
    static final String ADMIN_PASSWORD = "keycloak.admin";
    private static final String CLOCK = "clock-offset";
    private static final String DEMO_COUNTY = "330127";
    static final String INTEGRATION_SECRET = "keycloak.guanai-demo-integration";

    final Addresses addresses;
    final Postgres postgres;
    final Kafka kafka;
    final Keycloak keycloak;
    private final PlatformOptions options;
    private final StateFolder state;
    private final Secrets secrets;
    private final Databases databases;
    private final Progress progress;
    private final Map<String, Map<String, String>> environments = new LinkedHashMap<>();

    Composition(PlatformOptions options, StateFolder state, Secrets secrets, Progress progress) {
        this.options = options;
        this.state = state;
        this.secrets = secrets;
        this.progress = progress;
        addresses = options.freePorts() ? Addresses.free() : Addresses.fixed();
        databases = new Databases(App.serviceNames(), secrets);
        postgres = postgres();
        kafka = kafka();
        keycloak = keycloak();
    }

    RealmAdmin realmAdmin() {
        return new RealmAdmin(keycloak.base(), secrets.of(ADMIN_PASSWORD));
    }

    /// A service's database, with the service's own role.
    String serviceUrl(String service) {
        var role = service + "_app";
        return "%s?user=%s&password=%s"
                .formatted(postgres.plainUrl(service), role, databases.password(role));
    }

    DemoPasswords demoPasswords() {
        return new DemoPasswords(realmAdmin(), secrets.of(DEMO_PASSWORD));
    }

    /// The wanted parts, dependencies first. Services wait for Keycloak themselves, so they start
    /// beside it.
    List<Part> parts() {
        var all = new ArrayList<Part>(List.of(postgres, kafka, keycloak));
        var environment = environment();
        var base = Set.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME);
        for (var service : App.SERVICES) {
            var after = Set.of(Postgres.NAME, Kafka.NAME);
            all.add(app(service, environment.of(service), after, base));
        }
        var services = new HashSet<>(App.serviceNames());
        services.add(Keycloak.NAME);
        all.add(app(App.GATEWAY, gateway(environment), Set.of(Postgres.NAME), services));
        return all.stream().filter(part -> options.wants(part.name())).toList();
    }

    private Map<String, String> gateway(ServiceEnvironment environment) {
        var all = environment.ofGateway();
        if (!options.ownCounty()) {
            all.put("GUANAI_COUNTY", DEMO_COUNTY);
        }
        return all;
    }

    /// A second replica of each service, with the same settings on other ports; the gateway knows
    /// both from its next start.
    List<Part> spares() {
        return App.SERVICES.stream().map(this::spare).toList();
    }

    private Part spare(App service) {
        var port = Addresses.another();
        var management = Addresses.another();
        var environment = new LinkedHashMap<>(environments.get(service.name()));
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + management);
        var gateway = environments.get(App.GATEWAY.name());
        gateway.merge("GUANAI_ROUTE_" + service.constant(), local(port), Composition::both);
        gateway.merge("GUANAI_HEALTH_" + service.constant(), local(management), Composition::both);
        environments.put(service.spare().name(), environment);
        return part(
                service.spare(), environment, port, management, Set.of(), Set.of(Postgres.NAME));
    }

    private static String both(String one, String other) {
        return one + "," + other;
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }

    Duration clockOffset() {
        return BusinessClock.offset(state.file(CLOCK), options.businessStart(), Clock.systemUTC());
    }

    /// Moves the business clock, for services started from now on.
    void passTime(Duration time) {
        var later = clockOffset().plus(time);
        PrivateFiles.write(state.file(CLOCK), later + "\n");
        App.serviceNames().forEach(name -> set(name, "GUANAI_CLOCK_OFFSET", later.toString()));
    }

    /// Sets an environment variable of a part, from its next start; null removes it.
    void set(String part, String name, String value) {
        if (value == null) {
            environments.get(part).remove(name);
        } else {
            environments.get(part).put(name, value);
        }
    }

    private ServiceEnvironment environment() {
        var keys = new KeyFiles(state.folder("keys"));
        keys.ensure(App.serviceNames());
        return new ServiceEnvironment(
                state,
                addresses,
                secrets,
                databases,
                keys,
                clockOffset(),
                postgres,
                kafka,
                keycloak);
    }

    private Postgres postgres() {
        return new Postgres(
                state,
                options.cache(),
                addresses.of(Addresses.POSTGRES),
                secrets.of("postgres.superuser"),
                databases::ensure);
    }

    private Kafka kafka() {
        return new Kafka(
                state,
                options.home().resolve("platform/stack/kafka/target/lib"),
                options.java(),
                addresses.of(Addresses.KAFKA),
                addresses.of(Addresses.KAFKA_CONTROLLER));
    }

    private Keycloak keycloak() {
        var settings =
                new KeycloakSettings(
                        addresses.of(Addresses.KEYCLOAK),
                        addresses.managementOf(Addresses.KEYCLOAK),
                        options.cache(),
                        options.home().resolve("platform/stack/target/keycloak"),
                        options.home().resolve("deploy/keycloak/themes"),
                        realm(options.home().resolve("deploy/keycloak")),
                        keycloakEnvironment(),
                        options.java(),
                        progress);
        return new Keycloak(
                state, settings, ready -> RealmSteps.known().bringUpToDate(realmAdmin(), progress));
    }

    private RealmFile realm(Path folder) {
        return options.ownCounty() ? RealmFile.production(folder) : RealmFile.demo(folder);
    }

    private Map<String, String> keycloakEnvironment() {
        var environment =
                KeycloakSettings.environment(
                        postgres.plainUrl("keycloak"),
                        databases.password("keycloak"),
                        secrets.of(ADMIN_PASSWORD));
        var gateway = "http://127.0.0.1:" + addresses.of(App.GATEWAY.name());
        environment.put("GUANAI_WEB_URL", gateway);
        environment.put(
                "GUANAI_KEYCLOAK_CLIENT_SECRET", secrets.of(ServiceEnvironment.ACCOUNTS_SECRET));
        environment.put("GUANAI_DEMO_INTEGRATION_SECRET", secrets.of(INTEGRATION_SECRET));
        environment.put("GUANAI_DEMO_PASSWORD", secrets.of(DEMO_PASSWORD));
        return environment;
    }

    private Part app(
            App app, Map<String, String> environment, Set<String> after, Set<String> uses) {
        environment.putAll(options.settings().getOrDefault(app.name(), Map.of()));
        environments.put(app.name(), environment);
        return part(
                app,
                environment,
                addresses.of(app.name()),
                addresses.managementOf(app.name()),
                after,
                uses);
    }

    private Part part(
            App app,
            Map<String, String> environment,
            int port,
            int managementPort,
            Set<String> after,
            Set<String> uses) {
        return new ServicePart(
                app,
                new AppCopy(
                        options.home().resolve(app.module()).resolve("target/quarkus-app"),
                        state.folder("apps").resolve(app.name())),
                state.folder("work/" + app.name()),
                options.java(),
                port,
                managementPort,
                environment,
                after,
                uses);
    }
}
