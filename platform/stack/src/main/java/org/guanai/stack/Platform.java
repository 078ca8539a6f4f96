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
import org.guanai.officer.FirstOfficer;
import org.guanai.stack.demo.DemoCounty;
import org.guanai.stack.demo.DemoPlatform;
import org.guanai.stack.folder.Disk;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.keycloak.RealmAdmin;
import org.guanai.stack.mail.MailCatcher;
import org.guanai.stack.mail.MailStore;
import org.guanai.stack.process.Supervisor;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.say.Progress;
import org.guanai.stack.secret.PrivateFiles;
import org.guanai.stack.secret.Secrets;
import org.guanai.stack.sms.SmsCatcher;
import org.guanai.stack.sms.SmsStore;

/// The whole platform as local processes: `./guanai up` starts it on fixed ports, acceptance tests
/// on free ones with an empty folder. Closing it stops everything in order and keeps the data.
public final class Platform implements AutoCloseable {
    private static final String DEMO_LOADED = "demo-loaded";

    private final PlatformOptions options;
    private final StateFolder state;
    private final Progress progress;
    private final StateLock lock;
    private final Secrets secrets;
    private final Composition composition;
    private final Supervisor supervisor;
    private final Endpoints endpoints;
    private final Parts parts;
    private final Tokens tokens;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit = new Thread(this::stop, "stop");
    private MailCatcher mail;
    private SmsCatcher sms;

    private Platform(PlatformOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        state = new StateFolder(options.state());
        lock = StateLock.take(state);
        secrets = Secrets.in(state.file("secrets.properties"));
        composition = new Composition(options, state, secrets, progress);
        supervisor = new Supervisor(composition.parts(), state, progress);
        endpoints = new Endpoints(composition);
        parts = new Parts(composition, supervisor, state);
        tokens = new Tokens(composition, secrets);
    }

    /// Starts what the options want and returns when all is ready. When a part cannot start, stops
    /// everything and throws a [PlatformFailure] that says which and why.
    public static Platform start(PlatformOptions options, Progress progress) {
        return start(options, progress, platform -> {});
    }

    /// The same, for callers that change the environment of one part by the addresses of others.
    ///
    /// @param before runs when the addresses are known and nothing has started
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

    public Endpoints endpoints() {
        return endpoints;
    }

    public Parts parts() {
        return parts;
    }

    public Tokens tokens() {
        return tokens;
    }

    /// Keycloak's admin API for the realm, for accounts that the registry does not create.
    public RealmAdmin realmAdmin() {
        return composition.realmAdmin();
    }

    /// What the demo county may use of it.
    public DemoPlatform forDemo() {
        return new ForDemo(this);
    }

    /// Makes the first officer of a county, on a platform of an own county.
    public FirstOfficer firstOfficer() {
        return new FirstOfficer(
                composition.keycloak.base(),
                endpoints.gateway(),
                secrets.of(Composition.ADMIN_PASSWORD));
    }

    public MailStore mails() {
        return mail.store();
    }

    /// The page of caught mails, when mail is caught.
    public Optional<URI> mailPage() {
        return Optional.ofNullable(mail).map(MailCatcher::page);
    }

    /// The page of caught SMS, when they are caught.
    public Optional<URI> smsPage() {
        return Optional.ofNullable(sms).map(SmsCatcher::page);
    }

    public Path state() {
        return state.path();
    }

    /// The business clock.
    public Clock businessClock() {
        return Clock.offset(Clock.system(PlatformOptions.ZONE), composition.clockOffset());
    }

    /// Current business time.
    public OffsetDateTime businessTime() {
        return OffsetDateTime.now(businessClock()).truncatedTo(ChronoUnit.SECONDS);
    }

    /// Advances business time, for tests: restarts the services with the later clock.
    public void passTime(Duration time) {
        composition.passTime(time);
        App.serviceNames().forEach(parts::restart);
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
        Disk.refuseWhenTight(state.path());
        var addresses = composition.addresses;
        if (options.wants(Addresses.MAIL)) {
            mail = mailCatcher(addresses);
            sms = smsCatcher(addresses);
        }
        addresses.write(state.folder("run").resolve("addresses.properties"));
        supervisor.start();
        if (options.demo()) {
            loadDemo();
        }
    }

    private MailCatcher mailCatcher(Addresses addresses) {
        var store = new MailStore(state.folder("mail"));
        return MailCatcher.start(store, addresses.of(Addresses.SMTP), addresses.of(Addresses.MAIL));
    }

    private SmsCatcher smsCatcher(Addresses addresses) {
        var store = new SmsStore(state.folder("sms"));
        var reports =
                endpoints
                        .service("notification")
                        .resolve(
                                "/api/notification/sms-reports/aliyun/"
                                        + secrets.of(ServiceEnvironment.SMS_REPORTS_SECRET)
                                        + "/");
        return SmsCatcher.start(store, addresses.of(Addresses.SMS), reports);
    }

    private void loadDemo() {
        var mark = state.file(DEMO_LOADED);
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
            county.load(forDemo(), progress);
        } catch (RuntimeException e) {
            throw new PlatformFailure("the demo county could not be loaded: " + e.getMessage(), e);
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
        if (sms != null) {
            sms.close();
        }
        lock.release();
    }

    /// What the demo county may use of a platform.
    private record ForDemo(Platform platform) implements DemoPlatform {
        @Override
        public URI gateway() {
            return platform.endpoints.gateway();
        }

        @Override
        public Clock businessClock() {
            return platform.businessClock();
        }

        @Override
        public String token(String username) {
            return platform.tokens.of(username);
        }

        @Override
        public String integrationToken() {
            return platform.tokens.integration();
        }

        @Override
        public boolean hasAccount(String username) {
            return platform.tokens.passwords().exists(username);
        }
    }
}
