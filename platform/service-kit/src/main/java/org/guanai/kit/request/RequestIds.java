package org.guanai.kit.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// The id of a request in gateway, service, event and consumer, in every log line and answer.
public class RequestIds {
    public static final String HEADER = "X-Request-Id";
    public static final String KEY = "requestId";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /// Id of the current request; a new one when there is none, as in a scheduler.
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : UUID.randomUUID().toString();
    }

    @ServerRequestFilter(preMatching = true)
    public void take(ContainerRequestContext request) {
        var sent = request.getHeaderString(HEADER);
        var sane = sent != null && SANE.matcher(sent).matches();
        MDC.put(KEY, sane ? sent : UUID.randomUUID().toString());
    }

    @ServerResponseFilter
    public void give(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, current());
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (!response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "no-store");
        }
    }
}
