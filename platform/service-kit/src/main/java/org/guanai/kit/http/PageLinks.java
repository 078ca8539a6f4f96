package org.guanai.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Adds RFC 8288 `Link: rel="next"` to every page that has a next one.
public class PageLinks {

    @ServerResponseFilter
    public void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            var target = next.scheme(null).host(null).port(-1).build();
            response.getHeaders().putSingle("Link", "<" + target + ">; rel=\"next\"");
        }
    }
}
