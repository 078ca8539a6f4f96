package org.guanai.mentoring.team.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// Where somebody is appointed.
@ApplicationScoped
class LetterPlaces {
    private final Organisations organisations;

    LetterPlaces(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Name of the school, else of the organisation that looks after the helper.
    ///
    /// @throws Refusal.Absent for a school that is not at or below that organisation
    String of(OrgPath org, String school) {
        var found =
                school == null
                        ? organisations.at(org)
                        : organisations.school(school).filter(s -> s.org().isWithin(org));
        return found.map(KnownOrganisation::name).orElseThrow(Refusal::absent);
    }
}
