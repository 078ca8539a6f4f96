package org.guanai.events.registry;

import java.util.UUID;

/// An organisation (机构) of the county's tree. Key: the id.
///
/// @param org its own path, `330127/330127102/2133000123`; it starts with its parent's path
/// @param code county 6 digits, township 9, village 12, school 10 (学校标识码)
/// @param boarding whether a school takes boarders (寄宿制学校)
public record OrganisationSnapshot(
        UUID id, String org, String code, Kind kind, String name, boolean boarding, long version) {

    public enum Kind {
        COUNTY,
        TOWNSHIP,
        VILLAGE,
        SCHOOL
    }
}
