package org.guanai.kit.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// An entry of the access log: ids and field names, never values.
///
/// @param at when it was done, on the county's clock
/// @param org path of the organisation for which it was done
/// @param actor id of the person, or name of the client; `sealed` where who it was is protected
/// @param action WROTE, OPENED, DISCLOSED, EXPORTED, SEARCHED, CORRECTED, WITHDREW or REFUSED
/// @param noun kind of the record; of a refusal, the route
/// @param record id of the record
/// @param reason as the person gave it; of a refusal, its code
/// @param fields names of the fields
public record AccessLogEntry(
        UUID id,
        Instant at,
        String org,
        String actor,
        @Nullable String client,
        String action,
        String noun,
        @Nullable String record,
        @Nullable String reason,
        List<String> fields,
        @Nullable String requestId,
        @Nullable String address) {

    /// What stands for an actor who is not named.
    public static final String SEALED = "sealed";

    /// The same without a word on who it was.
    public AccessLogEntry sealed() {
        return new AccessLogEntry(
                id, at, org, SEALED, null, action, noun, record, reason, fields, null, null);
    }
}
