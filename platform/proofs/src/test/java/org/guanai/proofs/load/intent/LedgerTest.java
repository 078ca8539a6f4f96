package org.guanai.proofs.load.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("ledger.jsonl");
    }

    @Test
    void anIntentIsInTheFileBeforeItsAnswerIsKnown() throws IOException {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
            assertThat(Files.readString(file)).contains("\"k1\"").endsWith("\n");
            assertThat(ledger.unanswered()).containsExactly(contact("k1"));
        }
    }

    @Test
    void whatWasWrittenIsKnownAgain() {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
            ledger.intend(contact("k2"));
            ledger.answered(contact("k1"), new Reply(201, "{\"id\":\"七\"}"));
        }
        try (var again = Ledger.in(file)) {
            assertThat(again.intents()).containsExactly(contact("k1"), contact("k2"));
            assertThat(again.unanswered()).containsExactly(contact("k2"));
            assertThat(again.answer(contact("k1"))).contains(new Reply(201, "{\"id\":\"七\"}"));
        }
    }

    @Test
    void aLineWithoutAnEndWasNeverReliedOn() throws IOException {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
        }
        Files.writeString(file, "{\"intent\":{\"key\":\"k2", StandardOpenOption.APPEND);
        try (var again = Ledger.in(file)) {
            again.intend(contact("k3"));
        }
        try (var third = Ledger.in(file)) {
            assertThat(third.intents()).containsExactly(contact("k1"), contact("k3"));
        }
    }

    @Test
    void onlyAnAnswerAnswers() {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
            ledger.answered(contact("k1"), Reply.none());
            ledger.answered(contact("k1"), new Reply(503, ""));
            ledger.answered(contact("k1"), new Reply(429, ""));
            assertThat(ledger.unanswered()).hasSize(1);
            ledger.answered(contact("k1"), new Reply(404, ""));
            assertThat(ledger.unanswered()).isEmpty();
        }
    }

    @Test
    void theFirstAnswerCounts() {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
            ledger.answered(contact("k1"), new Reply(201, "one"));
            ledger.answered(contact("k1"), new Reply(201, "two"));
            assertThat(ledger.answer(contact("k1"))).contains(new Reply(201, "one"));
        }
    }

    @Test
    void aKeyStandsForOneIntent() {
        try (var ledger = Ledger.in(file)) {
            ledger.intend(contact("k1"));
            assertThatThrownBy(() -> ledger.intend(contact("k1"))).hasMessageContaining("k1");
        }
    }

    private static Intent contact(String key) {
        return new Intent(key, Noun.CONTACT, "t", "/contacts", "{\"note\":\"\\n\"}", List.of("a"));
    }
}
