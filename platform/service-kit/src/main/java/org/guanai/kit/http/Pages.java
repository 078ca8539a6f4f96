package org.guanai.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Answers a page with its RFC 8288 `Link: rel="next"`.
public final class Pages {
    private Pages() {}

    public static Response answer(Page<?> page, UriInfo uri) {
        var response = Response.ok(page);
        if (page.next() != null) {
            var builder = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            var target = builder.scheme(null).host(null).port(-1).build();
            response.header("Link", "<" + target + ">; rel=\"next\"");
        }
        return response.build();
    }
}
