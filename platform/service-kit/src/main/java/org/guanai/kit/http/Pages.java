package org.guanai.kit.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Until the last resource returns its `Page<T>` itself.
public final class Pages {
    private Pages() {}

    public static Response answer(Page<?> page, UriInfo uri) {
        return Response.ok(page).build();
    }
}
