package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;

/// Students in each special group out of those enrolled (2.3), as they are now.
@ApplicationScoped
class GroupIndicators {
    private final EnrolledStudents students;

    GroupIndicators(EnrolledStudents students) {
        this.students = students;
    }

    @Produces
    Counted leftBehind() {
        return new OfGroup(SpecialGroup.LEFT_BEHIND, students);
    }

    @Produces
    Counted migrant() {
        return new OfGroup(SpecialGroup.MIGRANT, students);
    }

    @Produces
    Counted hardship() {
        return new OfGroup(SpecialGroup.HARDSHIP, students);
    }

    @Produces
    Counted learningDifficulty() {
        return new OfGroup(SpecialGroup.LEARNING_DIFFICULTY, students);
    }

    private record OfGroup(SpecialGroup group, EnrolledStudents students) implements Counted {
        @Override
        public String clause() {
            return "2.3";
        }

        @Override
        public String name() {
            return "students-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String unit() {
            return "students";
        }

        @Override
        public Map<OrgPath, Share> bySchool(TermSpan term) {
            return students.in(group);
        }

        @Override
        public Optional<Map<OrgPath, Share>> byVillage(TermSpan term) {
            return Optional.of(students.inVillages(group));
        }

        @Override
        public String records(TermSpan term) {
            return "/api/registry/students?group=" + group;
        }
    }
}
