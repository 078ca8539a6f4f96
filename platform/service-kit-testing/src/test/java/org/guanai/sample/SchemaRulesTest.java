package org.guanai.sample;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.SchemaRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaRulesTest {
    @Test
    void everyTableOfTheKitAndTheSampleIsProtected() {
        SchemaRules.verify();
    }

    @Test
    void aTableWithoutForceIsFound() {
        Rows.change("create table careless (id int)");
        try {
            assertThrows(AssertionError.class, SchemaRules::verify);
        } finally {
            Rows.change("drop table careless");
        }
    }
}
