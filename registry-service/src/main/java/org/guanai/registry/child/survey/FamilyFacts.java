package org.guanai.registry.child.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.guanai.registry.child.family.FamilySurvey;

/// What the newest survey of each child says, for judging many.
@ApplicationScoped
public class FamilyFacts {
    private final Surveys surveys;

    FamilyFacts(Surveys surveys) {
        this.surveys = surveys;
    }

    /// By student; those who were never surveyed are missing.
    @Transactional
    public Map<UUID, FamilySurvey> newest(Collection<UUID> students) {
        return surveys.newest(students);
    }
}
