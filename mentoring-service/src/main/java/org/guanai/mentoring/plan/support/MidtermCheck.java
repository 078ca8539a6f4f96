package org.guanai.mentoring.plan.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// How far a plan has come at mid-term (中期检查).
///
/// @param aims one for each aim, in their order
/// @param adjusted what is done otherwise from now on
public record MidtermCheck(
        @NotNull @Size(min = 1, max = 5) List<@NotNull @Valid Reached> aims,
        @Size(max = 1_000) String adjusted) {

    public record Reached(@NotNull Progress progress, @Size(max = 500) String remark) {}

    public enum Progress {
        NOT_YET("未达到"),
        PARTLY("部分达到"),
        REACHED("已达到");

        private final String word;

        Progress(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
