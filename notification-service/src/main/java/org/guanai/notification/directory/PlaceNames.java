package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.KnownOrganisation;
import org.guanai.reference.Organisations;

/// Names of organisations, for notices that are about no single student.
@ApplicationScoped
public class PlaceNames {
    private final Organisations organisations;

    PlaceNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /// What templates use, with the name of the organisation.
    ///
    /// @param org path of the organisation
    public Map<String, Object> values(Salutation reader, String org) {
        var values = reader.values(org);
        organisations
                .at(new OrgPath(org))
                .map(KnownOrganisation::name)
                .ifPresent(name -> values.put("school", name));
        return values;
    }

    /// @param org path of the organisation; its code stands in for a name that is not known
    public String name(String org) {
        var path = new OrgPath(org);
        return organisations.at(path).map(KnownOrganisation::name).orElseGet(path::code);
    }
}
