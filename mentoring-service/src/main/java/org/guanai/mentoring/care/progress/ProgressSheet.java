package org.guanai.mentoring.care.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.match.event.PairingKind;

/// What a guardian and the school see together of a child's term (共同关注, 3.2.1e): its life, learning
/// and mind, as far as it was done. Never a note, a concern or a form.
///
/// @param term code of the term; absent while the county has announced none
/// @param helpers who looks after the child now
/// @param contacts how often each kind of contact reached the child in this term
/// @param actions what was agreed and is open
/// @param tutorings the newest, at most ten
/// @param plan aims and the carer's part of this term's plan; absent without one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressSheet(
        UUID studentId,
        String studentName,
        @Nullable String term,
        List<Carer> helpers,
        List<ContactsMade> contacts,
        List<OpenAction> actions,
        List<TutoringStep> tutorings,
        @Nullable SharedPlan plan) {

    /// @param from first day
    public record Carer(@Nullable String name, PairingKind kind, LocalDate from) {}

    /// @param kind TALK, HOME_VISIT …
    /// @param last day of the last one
    public record ContactsMade(String kind, int times, LocalDate last) {}

    public record OpenAction(UUID id, String what, String owner, LocalDate dueOn) {}

    /// @param effect 1 none – 4 good
    public record TutoringStep(LocalDate heldOn, String subject, int effect, String nextStep) {}

    public record SharedPlan(List<String> aims, String carerPart) {}
}
