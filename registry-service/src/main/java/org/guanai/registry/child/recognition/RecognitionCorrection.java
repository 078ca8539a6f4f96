package org.guanai.registry.child.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.recognition.criteria.RecognitionEntry;
import org.guanai.registry.child.recognition.criteria.Sign;
import org.guanai.registry.child.recognition.criteria.Subject;

/// A recognition put right: all of it, as it should have been entered. Its group stays.
///
/// @param kind code of the kind of hardship; only for HARDSHIP, and needed there
/// @param subjects in which learning is hard; only for LEARNING_DIFFICULTY, and needed there
/// @param signs by which that showed; only for LEARNING_DIFFICULTY, and needed there
/// @param basis the document or finding that it rests on
/// @param evidence a record of evidence of this student and group; absent when there is none
/// @param assessor who assessed it
/// @param from first day
/// @param reviewOn day of the next review; the rule's when absent
/// @param reason why it is changed
public record RecognitionCorrection(
        @Nullable @Pattern(regexp = "[A-Z][A-Z_]{2,39}") String kind,
        @Nullable @Size(max = 11) Set<@NotNull Subject> subjects,
        @Nullable @Size(max = 3) Set<@NotNull Sign> signs,
        @NotBlank @Size(max = 200) String basis,
        @Nullable UUID evidence,
        @NotBlank @Size(max = 60) String assessor,
        @NotNull LocalDate from,
        @Nullable LocalDate reviewOn,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    RecognitionEntry entry(SpecialGroup group) {
        return new RecognitionEntry(
                group, kind, subjects, signs, basis, evidence, assessor, from, reviewOn);
    }
}
