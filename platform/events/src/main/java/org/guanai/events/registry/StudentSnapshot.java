package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A student (学生) as the other services know them: never an ID number, an address or a phone. Key:
/// the id.
///
/// @param org path of the school
/// @param schoolCode 10-digit 学校标识码
/// @param grade 1–9 (一…九年级)
/// @param stage primary or junior secondary, which decides rates of aid
/// @param groups current special groups (特殊群体)
/// @param chain guardians in the order in which they are told (3.1.5f)
/// @param stageYear 1 is the first year of the stage
/// @param enrolledOn first day at this school, null when unknown
/// @param joinedInto id of the student that this one turned out to be (档案合并), until they are parted
///   again; null otherwise
public record StudentSnapshot(
        UUID id,
        String org,
        String schoolCode,
        String name,
        String sex,
        UUID classId,
        String className,
        int grade,
        Stage stage,
        int stageYear,
        boolean boarder,
        Set<SpecialGroup> groups,
        List<ChainLink> chain,
        Status status,
        LocalDate enrolledOn,
        UUID joinedInto,
        long version) {

    public enum Stage {
        PRIMARY,
        JUNIOR
    }

    public enum Status {
        ENROLLED,
        LEFT,
        GRADUATED
    }

    /// One place in the contact chain.
    ///
    /// @param relation father, mother, grandparent … by name of the registry's code
    public record ChainLink(UUID guardianId, String relation) {}

    public boolean leftBehind() {
        return groups.contains(SpecialGroup.LEFT_BEHIND);
    }
}
