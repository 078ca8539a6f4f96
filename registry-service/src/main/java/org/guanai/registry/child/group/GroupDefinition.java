package org.guanai.registry.child.group;

import org.guanai.events.registry.SpecialGroup;

/// By which definition a child stands in a group that follows from facts.
public enum GroupDefinition {
    /// The school's standing claim that a child is left behind: good until a survey says more.
    CLAIM(SpecialGroup.LEFT_BEHIND),
    /// 国发〔2016〕13号: rural, both parents away for work, or one away and the other unable to guard;
    /// under 16.
    STATE_COUNCIL(SpecialGroup.LEFT_BEHIND),
    /// School rolls: a parent away for three months or more, the child at home.
    SCHOOL_ROLL(SpecialGroup.LEFT_BEHIND),
    /// The school's standing claim that a child migrated with its parents: good until a survey says
    /// where the family belongs and lives.
    MIGRANT_CLAIM(SpecialGroup.MIGRANT),
    /// 流动儿童 of 2024: left the household's place with parents or guardians, across counties, for six
    /// months or more; under 16.
    MIGRANT_CHILD(SpecialGroup.MIGRANT),
    /// 进城务工人员随迁子女 of the school rolls: household in another province, or rural in another county;
    /// moved with working parents.
    ACCOMPANYING(SpecialGroup.MIGRANT);

    private final SpecialGroup group;

    GroupDefinition(SpecialGroup group) {
        this.group = group;
    }

    SpecialGroup group() {
        return group;
    }
}
