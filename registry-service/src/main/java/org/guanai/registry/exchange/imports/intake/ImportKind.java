package org.guanai.registry.exchange.imports.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.Topics;

/// What a file lists: students with their guardians, staff, or children of school age by village.
@Schema(
        name = "ImportKind",
        enumeration = {"roster", "staff", "ledger"})
public enum ImportKind {
    ROSTER("roster", "花名册", List.of(Topics.STUDENTS, Topics.GUARDIANS)),
    STAFF("staff", "教职工", List.of(Topics.STAFF)),
    /// Nobody else keeps it: it is there when it is written.
    LEDGER("ledger", "适龄儿童台账", List.of());

    private final String word;
    private final String title;
    private final List<String> topics;

    ImportKind(String word, String title, List<String> topics) {
        this.word = word;
        this.title = title;
        this.topics = topics;
    }

    public static Optional<ImportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /// As paths, forms and answers say it.
    @JsonValue
    public String word() {
        return word;
    }

    /// Of its template.
    public String title() {
        return title;
    }

    /// On which other services learn of it.
    public List<String> topics() {
        return topics;
    }
}
