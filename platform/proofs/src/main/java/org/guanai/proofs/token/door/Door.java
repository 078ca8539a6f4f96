package org.guanai.proofs.token.door;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanai.stack.Platform;

/// A place where a token is shown: a port, and a path behind it that an officer of the county may
/// read.
///
/// @param part the service or the gateway that listens there
/// @param base address of the port
public record Door(String part, URI base, String path) {
    private static final String GATEWAY = "gateway";
    private static final Map<String, String> PATHS =
            new TreeMap<>(
                    Map.of(
                            "registry", "/api/registry/students?limit=1",
                            "mentoring", "/api/mentoring/gaps?limit=1",
                            "aid", "/api/aid/applications?limit=1",
                            "safety", "/api/safety/incidents?limit=1",
                            "notification", "/api/notification/notices?limit=1"));

    /// Each service's own port, and its path through the gateway.
    public static List<Door> all(Platform platform) {
        var doors = new ArrayList<>(own(platform));
        PATHS.values()
                .forEach(
                        path -> doors.add(new Door(GATEWAY, platform.endpoints().gateway(), path)));
        return doors;
    }

    /// Each service's own port, and one path through the gateway.
    public static List<Door> one(Platform platform) {
        return Stream.concat(own(platform).stream(), Stream.of(gateway(platform))).toList();
    }

    public static Door gateway(Platform platform) {
        return new Door(GATEWAY, platform.endpoints().gateway(), PATHS.get("registry"));
    }

    private static List<Door> own(Platform platform) {
        return PATHS.entrySet().stream()
                .map(e ->
                        new Door(
                                e.getKey(), platform.endpoints().service(e.getKey()), e.getValue()))
                .toList();
    }

    public String audience() {
        return audienceOf(part);
    }

    /// Whom a token is made for that only the others take.
    public List<String> otherAudiences() {
        return Stream.concat(PATHS.keySet().stream(), Stream.of(GATEWAY))
                .filter(other -> !other.equals(part))
                .map(Door::audienceOf)
                .toList();
    }

    @Override
    public String toString() {
        return part + path.replaceAll("\\?.*", "");
    }

    private static String audienceOf(String part) {
        return "guanai-" + part;
    }
}
