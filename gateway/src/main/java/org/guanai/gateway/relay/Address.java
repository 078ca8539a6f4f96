package org.guanai.gateway.relay;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

/// One place where a room listens; it may have several, each served by a replica of its own.
final class Address {
    private final String base;
    private final String host;
    private final int port;
    private final boolean secure;
    private final String management;
    private final AtomicBoolean rests = new AtomicBoolean();

    /// @param management base URL of the port at which the replica there says whether it is ready
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

    /// Others are better asked first.
    ///
    /// @return whether that is news
    boolean rest() {
        return rests.compareAndSet(false, true);
    }

    /// The replica there is as good as any.
    void goOn() {
        rests.set(false);
    }

    boolean rests() {
        return rests.get();
    }

    /// A room that names itself in a `Location` or `Link` does so by an address that only the
    /// gateway can reach; the rest of it is right.
    String outside(String links) {
        return links.contains(base) ? links.replace(base, "") : links;
    }
}
