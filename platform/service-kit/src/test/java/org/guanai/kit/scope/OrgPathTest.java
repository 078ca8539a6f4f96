package org.guanai.kit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgPathTest {
    private static final OrgPath COUNTY = new OrgPath("330127");
    private static final OrgPath TOWNSHIP = COUNTY.below("330127102");
    private static final OrgPath SCHOOL = TOWNSHIP.below("2133000123");

    @Test
    void aSchoolKnowsItsCountyAndItsCode() {
        assertThat(SCHOOL.county()).isEqualTo(COUNTY);
        assertThat(SCHOOL.code()).isEqualTo("2133000123");
        assertThat(COUNTY.county()).isEqualTo(COUNTY);
        assertThat(COUNTY.code()).isEqualTo("330127");
        assertThat(COUNTY.isCounty()).isTrue();
        assertThat(SCHOOL.isCounty()).isFalse();
    }

    @Test
    void itLiesWithinItselfAndWhatIsAbove() {
        assertThat(SCHOOL.isWithin(SCHOOL)).isTrue();
        assertThat(SCHOOL.isWithin(COUNTY)).isTrue();
        assertThat(COUNTY.isWithin(SCHOOL)).isFalse();
        assertThat(new OrgPath("3301271").isWithin(COUNTY)).isFalse();
    }

    @Test
    void whatIsAboveAllIsTheirLowestCommonPlace() {
        var sibling = TOWNSHIP.below("2133000124");
        assertThat(OrgPath.above(List.of(SCHOOL, sibling))).isEqualTo(TOWNSHIP);
        assertThat(OrgPath.above(List.of(SCHOOL, COUNTY))).isEqualTo(COUNTY);
        assertThat(OrgPath.above(List.of(SCHOOL))).isEqualTo(SCHOOL);
        assertThat(OrgPath.above(List.of(SCHOOL, TOWNSHIP.below("21330001234"))))
                .isEqualTo(TOWNSHIP);
    }

    @Test
    void inJsonItIsAString() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(SCHOOL)).isEqualTo("\"" + SCHOOL.text() + "\"");
        assertThat(json.readValue("\"330127\"", OrgPath.class)).isEqualTo(COUNTY);
    }
}
