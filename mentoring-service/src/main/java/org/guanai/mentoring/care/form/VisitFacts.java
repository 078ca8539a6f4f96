package org.guanai.mentoring.care.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/// What was seen at a home visit (家访记录, 3.1.3j, 3.1.4f-3).
///
/// @param travel how the home was reached
/// @param met who was there, at least one
/// @param living how the family lives
/// @param carer health and ability of the carer
/// @param parents when the parents were last in touch
/// @param calledParents whether absent parents were called together
/// @param study how the child studies at home
/// @param hazards what is dangerous at home
/// @param mood mood and behaviour
/// @param siblings who else of the family was visited
/// @param carerSigned whether the carer acknowledged the visit
public record VisitFacts(
        @NotNull Where place,
        @Size(max = 60) String travel,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Met> met,
        @NotBlank @Size(max = 1_000) String living,
        @Size(max = 1_000) String carer,
        @Size(max = 300) String parents,
        @NotNull Boolean calledParents,
        @Size(max = 1_000) String study,
        @Size(max = 1_000) String hazards,
        @Size(max = 1_000) String mood,
        @Size(max = 200) String siblings,
        @NotNull Boolean carerSigned,
        LocalDate nextOn) {

    /// @param relation to the child
    public record Met(@NotBlank @Size(max = 40) String relation, @Size(max = 60) String name) {}

    public enum Where {
        /// 家中
        HOME,
        /// 托管人家
        CUSTODIAN,
        OTHER
    }
}
