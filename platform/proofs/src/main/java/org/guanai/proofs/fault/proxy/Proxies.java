package org.guanai.proofs.fault.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.guanai.stack.Platform;

/// A proxy in each place where parts meet, put there by the environment settings of the parts.
public final class Proxies implements AutoCloseable {
    private static final String LOCAL = "127.0.0.1:";

    private final Map<Between, FaultProxy> proxies = new EnumMap<>(Between.class);

    private Proxies() {}

    /// Before anything is started.
    public static Proxies on(Platform platform) {
        var all = new Proxies();
        all.put(Between.ROOM, platform.endpoints().service("mentoring").getPort());
        var jdbc = URI.create(platform.endpoints().jdbc("mentoring").substring("jdbc:".length()));
        var database = all.put(Between.DATABASE, jdbc.getPort());
        platform.parts()
                .set(
                        "mentoring",
                        "GUANAI_DB_URL",
                        "jdbc:postgresql://" + LOCAL + database + "/mentoring");
        var listener = freePort();
        var broker = all.put(Between.BROKER, listener);
        platform.parts().letKafkaListen(listener, broker);
        platform.parts().set("mentoring", "GUANAI_KAFKA", LOCAL + broker);
        var realm = all.put(Between.REALM, platform.endpoints().realm().getPort());
        platform.parts()
                .set(
                        "mentoring",
                        "QUARKUS_OIDC_JWKS_PATH",
                        keys(platform.endpoints().realm(), realm));
        var mail = all.put(Between.MAIL, platform.endpoints().smtp());
        platform.parts().set("notification", "GUANAI_SMTP_PORT", "" + mail);
        return all;
    }

    /// Lets the gateway reach the mentoring service through the proxy, while something else goes
    /// on. Not always: a proxy takes connections also where nobody is behind it, so that the
    /// gateway could not tell a replica that is gone.
    public void between(Platform platform, Runnable work) {
        var direct = platform.endpoints().service("mentoring").toString();
        route(platform, "http://" + LOCAL + of(Between.ROOM).port());
        try {
            work.run();
        } finally {
            route(platform, direct);
        }
    }

    private static void route(Platform platform, String address) {
        platform.parts().set("gateway", "GUANAI_ROUTE_MENTORING", address);
        platform.parts().restart("gateway");
    }

    public FaultProxy of(Between place) {
        return proxies.get(place);
    }

    public void heal() {
        proxies.values().forEach(FaultProxy::heal);
    }

    @Override
    public void close() {
        proxies.values().forEach(FaultProxy::close);
    }

    private int put(Between place, int target) {
        var proxy = FaultProxy.before(target);
        proxies.put(place, proxy);
        return proxy.port();
    }

    /// Discovery names the realm's own address; this one wins over it.
    private static String keys(URI realm, int port) {
        return "http://" + LOCAL + port + realm.getPath() + "/protocol/openid-connect/certs";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
