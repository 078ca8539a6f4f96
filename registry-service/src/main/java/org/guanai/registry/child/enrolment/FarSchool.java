package org.guanai.registry.child.enrolment;

/// A school beyond the county that a child goes to or comes from (转学去向、来源), with the paper that
/// says so.
///
/// @param school its name and place
/// @param document number of the transfer form (转学联系表); null without one
public record FarSchool(String school, String document) {
    static final FarSchool NONE = new FarSchool(null, null);
}
