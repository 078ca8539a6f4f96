package org.guanai.notification.preference;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.notification.chain.NoticeKind;

/// How the caller wishes to be told.
///
/// @param language `zh` or `en`; absent for that of the school's records
/// @param muted kinds that are read on the platform only
/// @param quietFrom start of the caller's own quiet time, wall clock of the county
/// @param quietUntil its end
/// @param optional kinds that may be muted
public record PreferenceView(
        @Nullable String language,
        List<NoticeKind> muted,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        List<NoticeKind> optional,
        long version) {
    static final List<NoticeKind> OPTIONAL =
            Arrays.stream(NoticeKind.values()).filter(NoticeKind::isOptional).toList();

    /// Of somebody who has said nothing.
    static final PreferenceView NONE =
            new PreferenceView(null, List.of(), null, null, OPTIONAL, -1);
}
