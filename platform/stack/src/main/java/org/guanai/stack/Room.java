package org.guanai.stack;

import java.util.List;
import java.util.Locale;

/// One of the platform's own processes, as data: the services and the gateway.
///
/// @param name also the name of its database and the first word of its paths
/// @param module the Maven module that builds it
/// @param port its fixed public port under `up`
/// @param managementPort its fixed port for health and metrics under `up`
public record Room(String name, String module, int port, int managementPort) {
    public static final List<Room> SERVICES =
            List.of(
                    new Room("registry", "registry-service", 8101, 9101),
                    new Room("mentoring", "mentoring-service", 8102, 9102),
                    new Room("aid", "aid-service", 8103, 9103),
                    new Room("safety", "safety-service", 8104, 9104),
                    new Room("notification", "notification-service", 8105, 9105));
    public static final Room GATEWAY = new Room("gateway", "gateway", 8080, 9100);

    static List<String> serviceNames() {
        return SERVICES.stream().map(Room::name).toList();
    }

    /// A second replica of this service, on other ports.
    Room spare() {
        return new Room(name + "-2", module, port, managementPort);
    }

    /// The name as part of an environment variable.
    String constant() {
        return name.toUpperCase(Locale.ROOT);
    }
}
