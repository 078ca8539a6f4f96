package org.guanai.registry.child.file;

import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Status;

/// Which students are asked for; what is null is not asked.
///
/// @param org path of an organisation: students there and below
/// @param village path of the village or community in which they live
/// @param school 10-digit code
/// @param classId those who are in the class now
/// @param q part of a name, of its pinyin or of its initials, or a whole ID number or 学籍号
record StudentFilter(
        String org,
        String village,
        String school,
        UUID classId,
        SpecialGroup group,
        Status status,
        String q) {}
