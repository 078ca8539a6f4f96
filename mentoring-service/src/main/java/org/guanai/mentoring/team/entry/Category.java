package org.guanai.mentoring.team.entry;

import java.util.EnumSet;
import java.util.Set;
import org.guanai.events.mentoring.HelperType;

/// Where helpers come from: three circles for surrogate parents (3.1.4e), the five elders (五老) for
/// counsellors (3.1.4b), as this policy names them.
public enum Category {
    /// 机关干部职工
    GOVERNMENT_STAFF,
    /// 镇村干部
    TOWN_AND_VILLAGE_CADRE,
    /// 爱心人士
    CARING_PERSON,
    /// 老党员
    VETERAN_PARTY_MEMBER,
    /// 老教师
    RETIRED_TEACHER,
    /// 老干部
    RETIRED_CADRE,
    /// 老战士
    VETERAN,
    /// 老模范
    MODEL_WORKER;

    private static final Set<Category> SURROGATES =
            EnumSet.of(GOVERNMENT_STAFF, TOWN_AND_VILLAGE_CADRE, CARING_PERSON);

    public boolean suits(HelperType type) {
        return switch (type) {
            case SURROGATE_PARENT -> SURROGATES.contains(this);
            case EXTERNAL_COUNSELLOR -> !SURROGATES.contains(this);
        };
    }
}
