package org.guanai.registry.child.recognition.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.openapi.Nullable;

/// A recognition (认定) as a school enters it.
///
/// @param group HARDSHIP or LEARNING_DIFFICULTY; the others follow from facts
/// @param kind code of the kind of hardship; only for HARDSHIP, and needed there
/// @param subjects in which learning is hard; only for LEARNING_DIFFICULTY, and needed there
/// @param signs by which that showed; only for LEARNING_DIFFICULTY, and needed there
/// @param basis the document or finding that it rests on
/// @param evidence a record of evidence of this student and group; absent when there is none
/// @param assessor who assessed it, 班主任李某
/// @param from first day; today when absent
/// @param reviewOn day of the next review; the rule's when absent
public record RecognitionEntry(
        @NotNull SpecialGroup group,
        @Nullable @Pattern(regexp = "[A-Z][A-Z_]{2,39}") String kind,
        @Nullable @Size(max = 11) Set<@NotNull Subject> subjects,
        @Nullable @Size(max = 3) Set<@NotNull Sign> signs,
        @NotBlank @Size(max = 200) String basis,
        @Nullable UUID evidence,
        @NotBlank @Size(max = 60) String assessor,
        @Nullable LocalDate from,
        @Nullable LocalDate reviewOn) {}
