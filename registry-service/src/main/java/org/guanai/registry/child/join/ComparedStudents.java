package org.guanai.registry.child.join;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.file.StudentView;

/// What two records say of the child, before they are joined; masked as in their files.
///
/// @param differences the fields in which they differ
/// @param sameCounty whether they may be joined at all
public record ComparedStudents(
        StudentView student, StudentView other, List<Difference> differences, boolean sameCounty) {

    /// @param sealed fields whose sealed values differ, however alike their masks look
    static ComparedStudents of(StudentView one, StudentView other, Set<String> sealed) {
        var differences =
                Stream.of(
                                difference("name", one, other, StudentView::name),
                                difference("sex", one, other, StudentView::sex),
                                difference("birthDate", one, other, StudentView::birthDate),
                                difference("documentKind", one, other, StudentView::documentKind),
                                difference(
                                        "documentNumber", one, other, StudentView::documentNumber),
                                difference("studentNumber", one, other, StudentView::studentNumber),
                                difference("school", one, other, v -> v.enrolment().school()),
                                difference("grade", one, other, v -> v.enrolment().grade()),
                                difference("className", one, other, v -> v.enrolment().className()),
                                difference("status", one, other, StudentView::status),
                                difference("groups", one, other, StudentView::groups),
                                difference("guardians", one, other, ComparedStudents::guardians))
                        .filter(d -> sealed.contains(d.field()) || d.shows())
                        .toList();
        var county = one.org().county().equals(other.org().county());
        return new ComparedStudents(one, other, differences, county);
    }

    private static Difference difference(
            String field, StudentView one, StudentView other, Function<StudentView, Object> of) {
        return new Difference(field, text(of.apply(one)), text(of.apply(other)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String guardians(StudentView view) {
        return view.guardians().stream()
                .map(g -> g.name() + " " + g.relation())
                .collect(Collectors.joining(", "));
    }

    /// @param student what the one says, as text
    /// @param other what the other says
    public record Difference(String field, @Nullable String student, @Nullable String other) {
        boolean shows() {
            return !Objects.equals(student, other);
        }
    }
}
