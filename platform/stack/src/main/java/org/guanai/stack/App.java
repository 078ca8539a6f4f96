package org.guanai.stack;

import java.util.List;
import java.util.Locale;

/// One of the platform's own processes, as data: the services and the gateway.
///
/// @param name also the name of its database and the first word of its paths
/// @param module the Maven module that builds it
/// @param port its fixed public port under `up`
/// @param managementPort its fixed port for health and metrics under `up`
public record App(String name, String module, int port, int managementPort) {
    public static final List<App> SERVICES =
            List.of(
                    new App("registry", "registry-service", 8101, 9101),
                    new App("mentoring", "mentoring-service", 8102, 9102),
                    new App("aid", "aid-service", 8103, 9103),
                    new App("safety", "safety-service", 8104, 9104),
                    new App("notification", "notification-service", 8105, 9105));
    public static final App GATEWAY = new App("gateway", "gateway", 8080, 9100);

    static List<String> serviceNames() {
        return SERVICES.stream().map(App::name).toList();
    }

    /// A second replica of this service, on other ports.
    App spare() {
        return new App(name + "-2", module, port, managementPort);
    }

    /// The name as part of an environment variable.
    String constant() {
        return name.toUpperCase(Locale.ROOT);
    }
}
