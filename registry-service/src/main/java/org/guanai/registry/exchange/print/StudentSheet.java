package org.guanai.registry.exchange.print;

import java.util.List;
import org.guanai.registry.child.file.StudentView;
import org.guanai.registry.people.guardian.GuardianView;

/// The one-page file of a student (一生一档), as it is printed: masked, and with no more than the
/// reader's role may see.
///
/// @param school its name
/// @param className `三年级1班`
/// @param groups each with its first day and what it follows from
/// @param family what the newest survey says; empty for a role that may not read it
public record StudentSheet(
        String school,
        StudentView student,
        String sex,
        String born,
        String className,
        List<String> groups,
        List<String> family) {

    public List<GuardianView> guardians() {
        return student.guardians();
    }
}
