package org.guanai.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.kafka.Kafka;
import org.guanai.stack.keycloak.Keycloak;
import org.guanai.stack.postgres.Databases;
import org.guanai.stack.postgres.Postgres;
import org.guanai.stack.secret.KeyFiles;
import org.guanai.stack.secret.Secrets;

/// Environment of the services and the gateway.
record ServiceEnvironment(
        StateFolder state,
        Addresses addresses,
        Secrets secrets,
        Databases databases,
        KeyFiles keys,
        Duration clockOffset,
        Postgres postgres,
        Kafka kafka,
        Keycloak keycloak) {
    static final String ACCOUNTS_SECRET = "keycloak.guanai-registry-accounts";
    static final String SMS_REPORTS_SECRET = "notification.sms-reports";
    private static final String LOCAL = "127.0.0.1";

    Map<String, String> of(App service) {
        var name = service.name();
        var all = common(service);
        all.put("GUANAI_DB_URL", postgres.plainUrl(name));
        all.put("GUANAI_DB_USER", name + "_app");
        all.put("GUANAI_DB_PASSWORD", databases.password(name + "_app"));
        all.put("GUANAI_DB_OWNER_USER", name + "_owner");
        all.put("GUANAI_DB_OWNER_PASSWORD", databases.password(name + "_owner"));
        all.put("GUANAI_KAFKA", kafka.bootstrap());
        all.put("GUANAI_KEYS_DIR", keys.of(name).toString());
        all.put("GUANAI_FILES_DIR", files(name).toString());
        switch (name) {
            case "registry" -> accounts(all);
            case "notification" -> {
                all.put("GUANAI_SMTP_HOST", LOCAL);
                all.put("GUANAI_SMTP_PORT", "" + addresses.of(Addresses.SMTP));
                all.put("GUANAI_WEB_URL", url(addresses.of(App.GATEWAY.name())));
                sms(all);
            }
            default -> {}
        }
        return all;
    }

    Map<String, String> ofGateway() {
        var all = common(App.GATEWAY);
        all.put("GUANAI_CORS_ORIGINS", "http://localhost:*,http://127.0.0.1:*");
        for (var service : App.SERVICES) {
            all.put("GUANAI_ROUTE_" + service.constant(), url(addresses.of(service.name())));
            all.put(
                    "GUANAI_HEALTH_" + service.constant(),
                    url(addresses.managementOf(service.name())));
        }
        return all;
    }

    private Map<String, String> common(App app) {
        var all = new LinkedHashMap<String, String>();
        all.put("QUARKUS_HTTP_HOST", LOCAL);
        all.put("QUARKUS_MANAGEMENT_HOST", LOCAL);
        all.put("QUARKUS_HTTP_PORT", "" + addresses.of(app.name()));
        all.put("QUARKUS_MANAGEMENT_PORT", "" + addresses.managementOf(app.name()));
        all.put("GUANAI_REALM_URL", keycloak.realm().toString());
        all.put("GUANAI_CLOCK_OFFSET", clockOffset.toString());
        all.put("GUANAI_CLOCK_OFFSET_ALLOWED", "true");
        all.put("GUANAI_DEMO", "true");
        return all;
    }

    private void accounts(Map<String, String> all) {
        all.put("GUANAI_KEYCLOAK_ADMIN_URL", keycloak.base().toString());
        all.put("GUANAI_WEB_URL", url(addresses.of(App.GATEWAY.name())));
        all.put("GUANAI_KEYCLOAK_CLIENT_ID", "guanai-registry-accounts");
        all.put("GUANAI_KEYCLOAK_CLIENT_SECRET", secrets.of(ACCOUNTS_SECRET));
    }

    /// The sandbox stands in for Aliyun, where [PlatformOptions#up] or a setting names a provider.
    private void sms(Map<String, String> all) {
        all.put("GUANAI_SMS_REPORT_SECRET", secrets.of(SMS_REPORTS_SECRET));
        all.put("GUANAI_ALIYUN_SMS_URL", url(addresses.of(Addresses.SMS)) + "/");
        all.put("GUANAI_ALIYUN_ID", "sandbox");
        all.put("GUANAI_ALIYUN_SECRET", "sandbox");
        all.put("GUANAI_ALIYUN_SMS_SIGN", "关爱");
        all.put("GUANAI_ALIYUN_SMS_TEMPLATE", "SMS_1");
        all.put("GUANAI_ALIYUN_SMS_CODE_TEMPLATE", "SMS_2");
    }

    private Path files(String service) {
        return state.folder("files/" + service);
    }

    private static String url(int port) {
        return "http://" + LOCAL + ":" + port;
    }
}
