package org.guanai.notification.preference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.chain.NoticeKind;

/// How the caller wishes to be told from now on.
///
/// @param language `zh` or `en`; left out for that of the school's records
/// @param muted kinds that are to be read on the platform only; what is sparing still comes in the
///   digest
/// @param quietFrom start of a quiet time, wall clock of the county; with its end, or neither
/// @param quietUntil its end, at most twelve hours later; may lie on the next day
@Schema(name = "PreferenceChange")
public record Wishes(
        @Pattern(regexp = "zh|en") String language,
        @NotNull Set<@NotNull NoticeKind> muted,
        LocalTime quietFrom,
        LocalTime quietUntil) {
    private static final Duration LONGEST = Duration.ofHours(12);

    /// @throws Refusal.Unprocessable for what nobody may wish
    void check() {
        if (!muted.stream().allMatch(NoticeKind::isOptional)) {
            throw Refusal.unprocessable("notification.kind-not-optional", "muted");
        }
        if ((quietFrom == null) != (quietUntil == null)) {
            throw Refusal.unprocessable("notification.quiet-time-half", "quietUntil");
        }
        if (quietFrom != null && length().compareTo(LONGEST) > 0) {
            throw Refusal.unprocessable("notification.quiet-time-long", "quietUntil");
        }
    }

    private Duration length() {
        var length = Duration.between(quietFrom, quietUntil);
        return length.isNegative() ? length.plusDays(1) : length;
    }
}
