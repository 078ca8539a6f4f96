package org.guanai.registry.child.census.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.survey.FamilyFacts;
import org.guanai.registry.child.survey.GroupReview;

/// What the registry knows of a child's family today.
@ApplicationScoped
public class KnownFacts {
    private final GroupReview groups;
    private final FamilyFacts families;

    KnownFacts(GroupReview groups, FamilyFacts families) {
        this.groups = groups;
        this.families = families;
    }

    public CensusFacts of(UUID student) {
        var survey = families.newest(List.of(student)).get(student);
        return CensusFacts.of(groups.view(student), survey);
    }
}
