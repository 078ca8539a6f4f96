package org.guanai.stack.keycloak;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanai.stack.process.Java;
import org.guanai.stack.say.Progress;

/// Settings of Keycloak.
///
/// @param themes folder of the platform's own login pages
/// @param environment values of the realm file's placeholders, and the passwords of database and
///   administrator
public record KeycloakSettings(
        int port,
        int managementPort,
        Path cache,
        Path zipFolder,
        Path themes,
        RealmFile realm,
        Map<String, String> environment,
        Java java,
        Progress progress) {
    /// The administrator of a new Keycloak, with whom the platform begins.
    public static final String ADMIN = "guanai-bootstrap";

    /// Names under which Keycloak reads database and first administrator.
    public static Map<String, String> environment(
            String databaseUrl, String databasePassword, String adminPassword) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return environment;
    }

    List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                // Otherwise it opens ports to find others of its kind, on every address.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=http://127.0.0.1:" + port,
                "--db-pool-initial-size=2",
                "--db-pool-min-size=2",
                "--db-pool-max-size=20",
                "--log-console-format=%d{yyyy-MM-dd'T'HH:mm:ss,SSSXXX} %-5p [%c] %s%e%n");
    }
}
