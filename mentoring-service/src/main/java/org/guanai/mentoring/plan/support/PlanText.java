package org.guanai.mentoring.plan.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What a support plan says (帮扶计划书, 3.1.4f-4).
///
/// @param situation family, study, conduct, body and mind
/// @param problems the main ones
/// @param aims at most five, each to be checked
/// @param measures by area
/// @param schedule by week or month
/// @param materials what is used
/// @param carerPart what parents and carer do
/// @param expected the result that is hoped for
public record PlanText(
        @NotBlank @Size(max = 2_000) String situation,
        @NotBlank @Size(max = 2_000) String problems,
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid Aim> aims,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Measure> measures,
        @NotBlank @Size(max = 2_000) String schedule,
        @Size(max = 1_000) String materials,
        @NotBlank @Size(max = 1_000) String carerPart,
        @Size(max = 1_000) String expected) {

    /// @param what is to be reached
    /// @param check how it is seen that it was
    public record Aim(
            @NotBlank @Size(max = 300) String what, @NotBlank @Size(max = 300) String check) {}

    public record Measure(@NotNull Area area, @NotBlank @Size(max = 500) String what) {}

    public enum Area {
        STUDY("学习"),
        LIFE("生活"),
        MIND("心理"),
        SAFETY("安全"),
        FAMILY("亲情联系");

        private final String word;

        Area(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
