package org.guanai.registry.child.census.known;

import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.group.GroupDefinition;
import org.guanai.registry.child.group.GroupsView;

/// What is known of a child when its census line is decided.
///
/// @param definitions by which it is left behind
/// @param guardianship 监护类型, UNKNOWN when it was not assessed
/// @param survey the newest; null while the family was not surveyed
public record CensusFacts(
        List<String> definitions, ParentsAway parentsAway, String guardianship, UUID survey) {
    private static final String NOT_ASSESSED = "UNKNOWN";
    public static final CensusFacts UNKNOWN =
            new CensusFacts(List.of(), ParentsAway.UNKNOWN, NOT_ASSESSED, null);

    static CensusFacts of(GroupsView groups, FamilySurvey survey) {
        var because = groups.because().stream().map(GroupDefinition::name).toList();
        if (survey == null) {
            return new CensusFacts(because, ParentsAway.UNKNOWN, NOT_ASSESSED, null);
        }
        var assessed = survey.circumstances().guardianship();
        return new CensusFacts(
                because,
                ParentsAway.of(survey),
                assessed == null ? NOT_ASSESSED : assessed.name(),
                survey.source().survey());
    }

    public boolean isSurveyed() {
        return survey != null;
    }

    public boolean isLeftBehind() {
        return !definitions.isEmpty();
    }
}
