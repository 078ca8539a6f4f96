package org.guanai.registry.people.me;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// The caller (本人).
///
/// @param person the registry's id; absent for a system
/// @param name of the person; of the client for a system
/// @param post in which this request acts
/// @param posts all that the caller may act in
/// @param now business time: the county's clock, which the demo has put elsewhere
/// @param today the county's date
/// @param timeZone of that clock, as the IANA names it
/// @param term code of the term that today lies in; absent between terms
/// @param demo whether this is a demonstration with invented children
public record MeView(
        @Nullable UUID person,
        @Nullable String name,
        PostView post,
        List<PostView> posts,
        Instant now,
        LocalDate today,
        String timeZone,
        @Nullable String term,
        boolean demo) {}
