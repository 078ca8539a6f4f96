package org.guanai.aid.publicity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;
import org.guanai.text.TypedText;

/// What is to be published.
///
/// @param subject applications for aid where it is absent
/// @param level the school where it is absent; the class for a recognition's first notice
/// @param programmeId for applications; none for a recognition
/// @param term a recognition's is the school year that the term lies in
/// @param school 10-digit 学校标识码
/// @param className name of a class, for a notice before the class
public record Publication(
        NoticeSubject subject,
        NoticeLevel level,
        UUID programmeId,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull @Pattern(regexp = "\\d{10}") @Schema(examples = "2133000123") String school,
        @Size(max = 40) String className) {

    public Publication {
        school = TypedText.number(school);
        subject = subject == null ? NoticeSubject.APPLICATION : subject;
        level = level == null ? NoticeLevel.SCHOOL : level;
    }

    /// @throws Refusal.Invalid when a field that its subject or level needs is missing
    public void requireWhole() {
        if (subject == NoticeSubject.APPLICATION && programmeId == null) {
            throw Refusal.invalid("aid.programme-missing", "programmeId");
        }
        if (subject == NoticeSubject.APPLICATION && level == NoticeLevel.CLASS) {
            throw Refusal.invalid("aid.level-unknown", "level");
        }
        if (level == NoticeLevel.CLASS && (className == null || className.isBlank())) {
            throw Refusal.invalid("aid.class-missing", "className");
        }
    }
}
