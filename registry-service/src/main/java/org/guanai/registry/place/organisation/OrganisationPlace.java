package org.guanai.registry.place.organisation;

import java.util.Set;
import java.util.regex.Pattern;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Where an organisation may stand in the tree: a township below its county, a village below its
/// township, a school below a township or, run by the county itself, below the county.
///
/// @param org its path
record OrganisationPlace(Kind kind, String code, OrgPath org) {
    private static final Pattern COUNTY = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern TOWNSHIP = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern VILLAGE = Pattern.compile("[1-9]\\d{11}");
    private static final Pattern SCHOOL = Pattern.compile("\\d{10}");

    /// @param parent null for a county
    /// @throws Refusal.Invalid when the code is none of its kind, or the parent is of the wrong
    ///   kind
    static OrganisationPlace of(Kind kind, String code, OrganisationPlace parent) {
        check(pattern(kind).matcher(code).matches(), "registry.code-invalid", "code");
        if (kind == Kind.COUNTY) {
            check(parent == null, "registry.parent-invalid", "parent");
            return new OrganisationPlace(kind, code, new OrgPath(code));
        }
        check(
                parent != null && parents(kind).contains(parent.kind),
                "registry.parent-invalid",
                "parent");
        check(kind == Kind.SCHOOL || code.startsWith(parent.code), "registry.code-invalid", "code");
        return new OrganisationPlace(kind, code, parent.org.below(code));
    }

    private static Set<Kind> parents(Kind kind) {
        return switch (kind) {
            case COUNTY -> Set.of();
            case TOWNSHIP -> Set.of(Kind.COUNTY);
            case VILLAGE -> Set.of(Kind.TOWNSHIP);
            case SCHOOL -> Set.of(Kind.TOWNSHIP, Kind.COUNTY);
        };
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
            case VILLAGE -> VILLAGE;
            case SCHOOL -> SCHOOL;
        };
    }

    private static void check(boolean holds, String code, String field) {
        if (!holds) {
            throw Refusal.invalid(code, field);
        }
    }
}
