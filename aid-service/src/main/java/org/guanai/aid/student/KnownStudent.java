package org.guanai.aid.student;

import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.scope.OrgPath;

/// A student as the other features see one.
///
/// @param org path of the school
/// @param hardship 家庭经济困难学生, by a list or a recognition
/// @param sex GB/T 2261.1, 2 female; null when unknown
/// @param leftBehind 留守儿童, who come first in the work lists (3.3.2a)
public record KnownStudent(
        UUID id,
        OrgPath org,
        String schoolCode,
        String name,
        String className,
        int grade,
        Stage stage,
        boolean boarder,
        boolean leftBehind,
        boolean hardship,
        String sex,
        boolean enrolled) {}
