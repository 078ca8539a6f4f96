package org.guanai.notification.family.mailbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/// By when a pupil's letter is answered, and which words make it urgent. Rule `pupil-mailbox`.
///
/// @param schoolDays 0–10; an urgent one is due on the same day
/// @param urgentWords whoever looks after safety and counselling is told at once
record MailboxTerms(
        @NotNull @Min(0) @Max(10) Integer schoolDays, @NotNull List<@NotBlank String> urgentWords) {
    boolean isUrgent(String text) {
        return urgentWords.stream().anyMatch(text::contains);
    }
}
