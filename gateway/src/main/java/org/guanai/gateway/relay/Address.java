package org.guanai.gateway.relay;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/// An address of a service; one for each replica.
final class Address {
    private final String base;
    private final String host;
    private final int port;
    private final boolean secure;
    private final String management;
    private final AtomicBoolean rests = new AtomicBoolean();

    /// @param management base URL of the port at which the replica reports readiness
    Address(URI base, String management) {
        this.management = management;
        this.base = base.toString().replaceAll("/+$", "");
        this.secure = "https".equals(base.getScheme());
        this.host = base.getHost();
        this.port = base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
    }

    String base() {
        return base;
    }

    String management() {
        return management;
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

    /// Marks the replica as resting: others are tried first.
    ///
    /// @return whether it was not resting before
    boolean rest() {
        return rests.compareAndSet(false, true);
    }

    /// Marks the replica as healthy.
    void goOn() {
        rests.set(false);
    }

    boolean rests() {
        return rests.get();
    }

    /// A service that names itself in a `Location` or `Link` uses an address that only the gateway
    /// can reach; only the path is right.
    String outside(String links) {
        return links.contains(base) ? links.replace(base, "") : links;
    }
}
