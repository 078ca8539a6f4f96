package org.guanai.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.guanai.stack.demo.DemoCounty;
import org.guanai.stack.keycloak.DemoPasswords;
import org.guanai.stack.keycloak.DemoTokens;
import org.guanai.stack.keycloak.Keycloak;
import org.guanai.stack.keycloak.RealmAdmin;
import org.guanai.stack.keycloak.TokenDesk;
import org.guanai.stack.mail.MailCatcher;
import org.guanai.stack.mail.MailStore;
import org.guanai.stack.process.Disk;
import org.guanai.stack.process.Places;
import org.guanai.stack.process.Supervisor;
import org.guanai.stack.secret.PrivateFiles;
import org.guanai.stack.secret.Secrets;

/// The whole platform as local processes: started by `./guanai up` on fixed ports, and by
/// acceptance tests on free ones with an empty folder. Closing it stops everything in order; what
/// it stored stays.
public final class Platform implements AutoCloseable {
    static final String SUPERVISOR = "supervisor";
    private static final String DEMO_LOADED = "demo-loaded";

    private final PlatformOptions options;
    private final Places places;
    private final Progress progress;
    private final StateLock lock;
    private final Secrets secrets;
    private final Composition composition;
    private final Supervisor supervisor;
    private final DemoPasswords passwords;
    private final DemoTokens tokens;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit = new Thread(this::stop, "stop");
    private MailCatcher mail;

    private Platform(PlatformOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        places = new Places(options.state());
        lock = StateLock.take(places);
        secrets = Secrets.in(places.file("secrets.properties"));
        composition = new Composition(options, places, secrets, progress);
        supervisor = new Supervisor(composition.parts(), places, progress);
        passwords = composition.demoPasswords();
        tokens = new DemoTokens(composition.keycloak.realm(), passwords);
    }

    /// Starts everything the options want and returns when all of it is ready. When something
    /// cannot be started, all is stopped again and a [Trouble] says what and why.
    public static Platform start(PlatformOptions options, Progress progress) {
        return start(options, progress, platform -> {});
    }

    /// The same, for those who change the surroundings of a part by the addresses of others.
    ///
    /// @param before runs when the addresses are known and nothing is started yet
    public static Platform start(
            PlatformOptions options, Progress progress, Consumer<Platform> before) {
        var platform = new Platform(options, progress);
        try {
            before.accept(platform);
            platform.start();
            return platform;
        } catch (RuntimeException trouble) {
            platform.close();
            throw trouble;
        }
    }

    public URI gateway() {
        return local(composition.addresses.of(Room.GATEWAY.name()));
    }

    /// A service's public port, past the gateway.
    public URI service(String name) {
        return local(composition.addresses.of(name));
    }

    /// The port at which mails are handed in, where mail is caught.
    public int smtp() {
        return composition.addresses.of(Addresses.SMTP);
    }

    /// A service's port for health and metrics.
    public URI management(String name) {
        return local(composition.addresses.managementOf(name));
    }

    public URI realm() {
        return composition.keycloak.realm();
    }

    public String kafka() {
        return composition.kafka.bootstrap();
    }

    /// The JDBC address of a service's database as the superuser, whom no policy binds.
    public String jdbc(String database) {
        return composition.postgres.url(database);
    }

    /// The JDBC address of a service's database as the service itself, whom every policy binds.
    public String jdbcAsService(String service) {
        return composition.serviceUrl(service);
    }

    /// Keycloak's admin API for the realm, for accounts that the registry does not make.
    public RealmAdmin realmAdmin() {
        return composition.realmAdmin();
    }

    public MailStore mails() {
        return mail.store();
    }

    /// The page of caught mails, where mail is caught.
    public Optional<URI> mailPage() {
        return Optional.ofNullable(mail).map(MailCatcher::page);
    }

    public Path state() {
        return places.state();
    }

    /// The log of a part.
    public Path log(String part) {
        return places.log(part);
    }

    /// The clock that the services' dates come from.
    public Clock businessClock() {
        return Clock.offset(Clock.system(PlatformOptions.ZONE), composition.clockOffset());
    }

    /// What the business clock shows now.
    public OffsetDateTime businessTime() {
        return OffsetDateTime.now(businessClock()).truncatedTo(ChronoUnit.SECONDS);
    }

    public DemoPasswords passwords() {
        return passwords;
    }

    /// An access token of a user of the demo realm, for all services.
    public String token(String username) {
        return tokens.of(username);
    }

    /// The secret of the demo's client-credentials client, `guanai-demo-integration`.
    public String integrationSecret() {
        return secrets.of(Composition.INTEGRATION_SECRET);
    }

    /// An access token of that client, which stands for a school system that calls the API.
    public String integrationToken() {
        var desk = new TokenDesk(realm(), "guanai-demo-integration");
        return desk.bySecret(integrationSecret())
                .orElseThrow(() -> new Trouble("Keycloak refuses the integration client"))
                .value();
    }

    /// A genuine token of another realm of the same Keycloak, which no service may accept.
    public String foreignToken() {
        var desk = new TokenDesk(realm().resolve("/realms/master"), "admin-cli");
        return desk.byPassword(Keycloak.ADMIN, secrets.of(Composition.ADMIN_PASSWORD))
                .orElseThrow(() -> new Trouble("Keycloak refuses its administrator"))
                .value();
    }

    /// Lets business time pass, for tests: the services start again with the later clock.
    public void passTime(Duration time) {
        composition.passTime(time);
        Room.serviceNames().forEach(this::restart);
    }

    /// Sets an environment variable of a service or the gateway, from its next start on.
    ///
    /// @param value null takes it away
    public void set(String part, String name, String value) {
        composition.set(part, name, value);
    }

    /// Gives each service a second replica, named `registry-2`, that may be started beside the
    /// first; the gateway knows both from its next start on.
    public void addReplicas() {
        composition.spares().forEach(supervisor::add);
    }

    /// Lets Kafka listen at one more port, whose clients are told to come back by another one: the
    /// port of something that stands between. Holds from its next start on.
    public void letKafkaListen(int port, int advertised) {
        composition.kafka.listenAlso(port, advertised);
    }

    /// Starts a part that does not run, and returns when it is ready.
    public void start(String part) {
        supervisor.start(part);
    }

    /// Asks a part to leave in order (SIGTERM), and returns when it has.
    public void stop(String part) {
        supervisor.stop(part);
    }

    /// Ends one part as a power cut would, and leaves it ended.
    public void kill(String part) {
        supervisor.kill(part);
    }

    /// Starts one part again, stopping it first if it runs; returns when it is ready.
    public void restart(String part) {
        supervisor.restart(part);
    }

    /// The operating system's view of one part, for measurements.
    public ProcessHandle process(String part) {
        return supervisor.process(part);
    }

    /// Whether a part runs and answers now.
    public boolean isReady(String part) {
        return supervisor.isReady(part);
    }

    /// Stops everything, the gateway first and PostgreSQL last.
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException leaving) {
            progress.note("stopped on the way out");
        }
    }

    private void start() {
        Runtime.getRuntime().addShutdownHook(atExit);
        Disk.refuseWhenTight(places.state());
        var addresses = composition.addresses;
        if (options.wants(Addresses.MAIL)) {
            mail = mailCatcher(addresses);
        }
        addresses.write(places.folder("run").resolve("addresses.properties"));
        supervisor.start();
        if (options.demo()) {
            loadDemo();
        }
    }

    private MailCatcher mailCatcher(Addresses addresses) {
        var store = new MailStore(places.folder("mail"));
        return MailCatcher.start(store, addresses.of(Addresses.SMTP), addresses.of(Addresses.MAIL));
    }

    private void loadDemo() {
        var mark = places.file(DEMO_LOADED);
        Optional<DemoCounty> county = ServiceLoader.load(DemoCounty.class).findFirst();
        if (county.isEmpty() || Files.exists(mark)) {
            return;
        }
        var began = System.nanoTime();
        progress.doing("loading the demo county through the public API");
        load(county.get());
        PrivateFiles.write(mark, businessClock().instant() + "\n");
        progress.ready("demo county", Duration.ofNanos(System.nanoTime() - began));
    }

    private void load(DemoCounty county) {
        try {
            county.load(this, progress);
        } catch (RuntimeException e) {
            throw new Trouble("the demo county could not be loaded: " + e.getMessage(), e);
        }
    }

    private void stop() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        supervisor.stop();
        if (mail != null) {
            mail.close();
        }
        lock.release();
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
