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

    @Test
    void aTableThatShowsRowsWithoutAScopeIsFound() {
        Rows.change("create table blabbing (id int)");
        Rows.change("insert into blabbing values (1)");
        Rows.change("alter table blabbing enable row level security");
        Rows.change("alter table blabbing force row level security");
        Rows.change("create policy blabbing_to_all on blabbing using (true)");
        Rows.change("grant select on blabbing to public");
        try {
            assertThrows(AssertionError.class, SchemaRules::verify);
        } finally {
            Rows.change("drop table blabbing");
        }
    }
}
