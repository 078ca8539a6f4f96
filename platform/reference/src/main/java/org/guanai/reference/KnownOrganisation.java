package org.guanai.reference;

import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.scope.OrgPath;

/// An organisation as the features see one.
///
/// @param org its own path
/// @param code county 6 digits, township 9, village 12, school 10 (学校标识码)
/// @param boarding whether a school takes boarders (寄宿制学校)
public record KnownOrganisation(
        OrgPath org, String code, Kind kind, String name, boolean boarding) {}
