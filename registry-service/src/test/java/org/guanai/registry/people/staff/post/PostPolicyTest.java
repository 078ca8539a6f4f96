package org.guanai.registry.people.staff.post;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.guanai.events.Roles;
import org.junit.jupiter.api.Test;

/// 3.1.1a: who makes whom responsible.
class PostPolicyTest {
    private static final String COUNTY = "330127";
    private static final String SCHOOL = "330127/330127102/2133000123";

    @Test
    void aSchoolFillsItsOwnPostsButNotItsPrincipals() {
        assertTrue(PostPolicy.allows(Roles.CLASS_TEACHER, SCHOOL, SCHOOL));
        assertTrue(PostPolicy.allows(Roles.AID_OFFICER, SCHOOL, SCHOOL));
        assertFalse(PostPolicy.allows(Roles.PRINCIPAL, SCHOOL, SCHOOL));
        assertFalse(PostPolicy.allows(Roles.AUDITOR, SCHOOL, SCHOOL));
    }

    @Test
    void theCountyMakesPrincipalsAndItsOwnOfficers() {
        assertTrue(PostPolicy.allows(Roles.PRINCIPAL, COUNTY, SCHOOL));
        assertTrue(PostPolicy.allows(Roles.COUNTY_OFFICER, COUNTY, COUNTY));
        assertFalse(PostPolicy.allows(Roles.COUNTY_OFFICER, COUNTY, SCHOOL));
        assertTrue(PostPolicy.allows(Roles.AGENCY, COUNTY, "330127/330127102"));
    }

    @Test
    void theCountyMakesTheOfficersOfItsTownships() {
        assertTrue(PostPolicy.allows(Roles.TOWNSHIP_OFFICER, COUNTY, "330127/330127102"));
        assertFalse(PostPolicy.allows(Roles.TOWNSHIP_OFFICER, COUNTY, COUNTY));
        assertFalse(PostPolicy.allows(Roles.TOWNSHIP_OFFICER, COUNTY, SCHOOL));
        assertFalse(PostPolicy.allows(Roles.TOWNSHIP_OFFICER, COUNTY, "330127/2133000123"));
        assertFalse(
                PostPolicy.allows(Roles.TOWNSHIP_OFFICER, "330127/330127102", "330127/330127102"));
    }

    @Test
    void nobodyActsBesideTheirOwnPlaceOrGivesWhatIsNoPost() {
        assertFalse(PostPolicy.allows(Roles.TEACHER, SCHOOL, "330127/330127102/21330001234"));
        assertFalse(PostPolicy.allows(Roles.TEACHER, "330128", SCHOOL));
        assertFalse(PostPolicy.allows(Roles.GUARDIAN, COUNTY, SCHOOL));
        assertFalse(PostPolicy.allows(Roles.STUDENT, COUNTY, SCHOOL));
        assertFalse(PostPolicy.allows(Roles.INTEGRATION, COUNTY, COUNTY));
        assertFalse(PostPolicy.allows("admin", COUNTY, COUNTY));
    }

    @Test
    void anotherSystemGivesNothingThatIsGivenFromAbove() {
        assertTrue(PostPolicy.allowsSystem(Set.of(Roles.TEACHER, Roles.CLASS_TEACHER)));
        assertFalse(PostPolicy.allowsSystem(Set.of(Roles.TEACHER, Roles.PRINCIPAL)));
        assertFalse(PostPolicy.allowsSystem(Set.of(Roles.COUNTY_OFFICER)));
    }
}
