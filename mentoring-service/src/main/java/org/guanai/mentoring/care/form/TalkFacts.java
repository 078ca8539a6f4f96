package org.guanai.mentoring.care.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/// What was talked about with a child (谈心记录, 3.1.3i, 3.1.4f-1).
///
/// @param childWords what the child said, in its words
/// @param step what was agreed with the child
/// @param tellGuardian whether the guardian is to know
public record TalkFacts(
        @NotBlank @Size(max = 60) String place,
        @NotNull Occasion occasion,
        @NotNull @Size(min = 1, max = 6) Set<@NotNull Topic> topics,
        @Size(max = 2_000) String childWords,
        @Size(max = 1_000) String advice,
        @Size(max = 400) String step,
        LocalDate stepBy,
        @NotNull Boolean tellGuardian) {

    public enum Occasion {
        /// 每周
        WEEKLY,
        /// 异常
        CONSPICUOUS,
        /// 返校
        RETURN,
        /// 考后
        AFTER_EXAM,
        /// 家庭变故
        FAMILY_EVENT
    }

    public enum Topic {
        STUDY,
        LIFE,
        FRIENDS,
        MOOD,
        SAFETY,
        PARENTS
    }
}
