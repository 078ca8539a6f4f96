package org.guanai.registry.child.census.known;

import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;

/// How many parents are away (外出情况), as the newest survey says.
public enum ParentsAway {
    NONE,
    ONE,
    BOTH,
    /// The family was not surveyed.
    UNKNOWN;

    static ParentsAway of(FamilySurvey survey) {
        return switch ((int) survey.parents().stream().filter(Parent::away).count()) {
            case 0 -> NONE;
            case 1 -> ONE;
            default -> BOTH;
        };
    }
}
