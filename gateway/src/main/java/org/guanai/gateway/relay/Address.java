package org.guanai.gateway.relay;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/// One place where a room listens; it may have several, each served by a replica of its own.
final class Address {
    /// After which a place where nobody was is tried again, without another one being late for it.
    private static final Duration AWAY = Duration.ofSeconds(1);

    /// Longer than a replica that was asked to leave goes on answering.
    private static final Duration LEAVING = Duration.ofSeconds(10);

    private final String base;
    private final String host;
    private final int port;
    private final boolean secure;
    private volatile long restsUntil = System.nanoTime();

    Address(URI base) {
        this.base = base.toString().replaceAll("/+$", "");
        this.secure = "https".equals(base.getScheme());
        this.host = base.getHost();
        this.port = base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
    }

    String base() {
        return base;
    }

    RequestOptions request(HttpMethod method, String uri) {
        return new RequestOptions()
                .setHost(host)
                .setPort(port)
                .setSsl(secure)
                .setMethod(method)
                .setURI(uri)
                .setFollowRedirects(false);
    }

    /// Nobody took the connection.
    void away() {
        rest(AWAY);
    }

    /// The replica there said that it was asked to leave.
    void leaving() {
        rest(LEAVING);
    }

    /// Whether others are better asked first.
    boolean rests(long now) {
        return now - restsUntil < 0;
    }

    /// A room that names itself in a `Location` or `Link` does so by an address that only the
    /// gateway can reach; the rest of it is right.
    String outside(String links) {
        return links.contains(base) ? links.replace(base, "") : links;
    }

    private void rest(Duration time) {
        restsUntil = System.nanoTime() + time.toNanos();
    }
}
