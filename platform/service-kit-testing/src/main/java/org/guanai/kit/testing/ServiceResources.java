package org.guanai.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.guanai.kit.sealing.KeyFiles;
import org.guanai.kit.testing.api.BodyRecorder;

/// What a service needs to run in a test: its database, key files and a realm's key. Found by
/// Quarkus itself, so a test says only `@QuarkusTest`.
public class ServiceResources implements QuarkusTestResourceLifecycleManager {
    static volatile String service;

    @Override
    public Map<String, String> start() {
        service = serviceName();
        BodyRecorder.start();
        try {
            var database = TestDatabase.start();
            database.create(service);
            return settings(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The database ends with the test run's JVM.
    }

    private static Map<String, String> settings(TestDatabase database) throws IOException {
        var keys = Files.createTempDirectory("guanai-keys");
        KeyFiles.generate(keys);
        KeyFiles.generatePair("notification", keys, keys);
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url(service));
        settings.put("quarkus.datasource.username", service + "_app");
        settings.put("quarkus.datasource.password", TestDatabase.PASSWORD);
        settings.put("quarkus.flyway.username", service + "_owner");
        settings.put("quarkus.flyway.password", TestDatabase.PASSWORD);
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.public-key", TestRealm.publicKey());
        settings.put("quarkus.oidc.token.issuer", TestRealm.ISSUER);
        settings.put("guanai.keys.dir", keys.toString());
        settings.put("guanai.files.dir", Files.createTempDirectory("guanai-files").toString());
        settings.put("guanai.broker.threads", "false");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        settings.put("quarkus.log.category.\"org.guanai\".level", "INFO");
        return settings;
    }

    private static String serviceName() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(configuration())) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("run a service's tests in its own folder", e);
        }
        return properties.getProperty("guanai.service");
    }

    private static Path configuration() {
        var main = Path.of("src/main/resources/application.properties");
        return Files.exists(main) ? main : Path.of("src/test/resources/application.properties");
    }
}
