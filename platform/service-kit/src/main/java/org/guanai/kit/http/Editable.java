package org.guanai.kit.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.guanai.kit.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/// Conditional requests (RFC 9110) for what can be edited: an answer carries the version as its
/// `ETag`, an edit names the version that it was made against.
public final class Editable {
    private Editable() {}

    /// 200 with a strong `ETag`.
    public static <V> RestResponse<V> of(V view, long version) {
        return RestResponse.ResponseBuilder.ok(view).tag(tag(version)).build();
    }

    /// Strong comparison, of one tag, a list of them, or `*` for any (RFC 9110, 13.1.1).
    ///
    /// @param ifMatch the header as sent, null when there is none
    /// @throws Refusal.PreconditionMissing without a tag (428)
    /// @throws Refusal.Stale when the row has moved on (412)
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.preconditionMissing();
        }
        if (!matches(ifMatch, '"' + Long.toString(version) + '"')) {
            throw Refusal.stale();
        }
    }

    /// Versions hold no comma.
    private static boolean matches(String ifMatch, String tag) {
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(named -> named.equals("*") || named.equals(tag));
    }

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
