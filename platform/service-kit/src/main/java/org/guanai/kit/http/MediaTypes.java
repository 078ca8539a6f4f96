package org.guanai.kit.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses media types that cannot be read (406, 415) before anything is done: the framework reads
/// `Accept` only when it writes the answer, and would fail behind an effect that has taken place.
public class MediaTypes {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept != null && !Arrays.stream(accept.split(",", -1)).allMatch(MediaTypes::isOne)) {
            throw new NotAcceptableException();
        }
        var content = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (content != null && !isOne(content)) {
            throw new NotSupportedException();
        }
    }

    static boolean isOne(String text) {
        try {
            return text.equals(MediaType.APPLICATION_JSON) || MediaType.valueOf(text) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
