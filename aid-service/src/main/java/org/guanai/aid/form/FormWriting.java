package org.guanai.aid.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.recognition.HardshipStanding;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.student.StudentRoll;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// What both forms say of a child and its hardship, in words.
@ApplicationScoped
class FormWriting {
    private final Organisations organisations;
    private final StudentRoll students;
    private final HardshipKinds kinds;
    private final HardshipStanding standing;

    FormWriting(
            Organisations organisations,
            StudentRoll students,
            HardshipKinds kinds,
            HardshipStanding standing) {
        this.organisations = organisations;
        this.students = students;
        this.kinds = kinds;
        this.standing = standing;
    }

    Child child(UUID id, String schoolCode, String name, String inClass) {
        return new Child(
                organisations.school(schoolCode).map(KnownOrganisation::name).orElse(schoolCode),
                schoolCode,
                name,
                FormWords.sex(students.find(id).map(KnownStudent::sex).orElse(null)),
                inClass);
    }

    String kind(String code) {
        return kinds.word(code).orElse(code);
    }

    /// @param tier code; null where the child is not recognised
    String tier(String schoolCode, String tier) {
        return tier == null
                ? FormWords.orNothing(null)
                : organisations
                        .school(schoolCode)
                        .map(school -> standing.tierWord(school.org(), tier))
                        .orElse(tier);
    }
}
