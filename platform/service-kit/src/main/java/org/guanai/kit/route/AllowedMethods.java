package org.guanai.kit.route;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// `Allow` says what an address takes (RFC 9110, 10.2.1): with every 405, and to `OPTIONS`, where
/// the framework names `HEAD` even for what cannot be read.
public class AllowedMethods {
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Routes routes;

    AllowedMethods(Routes routes) {
        this.routes = routes;
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == METHOD_NOT_ALLOWED || request.getMethod().equals("OPTIONS")) {
            var allowed =
                    routes.methodsAt("/" + request.getUriInfo().getPath().replaceFirst("^/+", ""));
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
    }
}
