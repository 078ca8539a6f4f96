package org.guanai.proofs.load.intent;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.demo.client.Json;

/// What a client wanted and what it was told: a file, one line a step, each line on the disk before
/// the client goes on. So it holds whatever the client may have asked for, and nothing was
/// acknowledged that it does not know of, whoever dies.
public final class Ledger implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Intent> intents = new LinkedHashMap<>();
    private final Map<String, Reply> answers = new HashMap<>();

    private Ledger(FileChannel file) {
        this.file = file;
    }

    /// Goes on with what the file holds. A last line without an end was never relied on.
    public static Ledger in(Path path) {
        try {
            var known = Files.exists(path) ? Files.readString(path) : "";
            var whole = known.substring(0, known.lastIndexOf('\n') + 1);
            var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            file.position(file.size());
            var ledger = new Ledger(file);
            whole.lines().forEach(ledger::recall);
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Before the request goes out.
    public synchronized void intend(Intent intent) {
        if (intents.containsKey(intent.key())) {
            throw new IllegalArgumentException("intended before: " + intent.key());
        }
        write(Map.of("intent", intent));
        intents.put(intent.key(), intent);
    }

    /// After the answer came. The first answer is the one that counts.
    public synchronized void answered(Intent intent, Reply reply) {
        if (!reply.isAnswer() || answers.containsKey(intent.key())) {
            return;
        }
        write(Map.of("key", intent.key(), "status", reply.status(), "body", reply.body()));
        answers.put(intent.key(), reply);
    }

    /// In the order in which they were intended.
    public synchronized List<Intent> intents() {
        return new ArrayList<>(intents.values());
    }

    /// Those of which nobody knows whether they came about.
    public synchronized List<Intent> unanswered() {
        return intents.values().stream().filter(i -> !answers.containsKey(i.key())).toList();
    }

    public synchronized Optional<Reply> answer(Intent intent) {
        return Optional.ofNullable(answers.get(intent.key()));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Object step) {
        var line = ByteBuffer.wrap((Json.text(step) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recall(String line) {
        var step = Json.read(line.getBytes(StandardCharsets.UTF_8));
        if (step.has("intent")) {
            var intent = intent(step.path("intent"));
            intents.put(intent.key(), intent);
        } else {
            var reply = new Reply(step.path("status").asInt(), step.path("body").asText());
            answers.putIfAbsent(step.path("key").asText(), reply);
        }
    }

    private static Intent intent(JsonNode told) {
        var about = new ArrayList<String>();
        told.path("about").forEach(one -> about.add(one.asText()));
        return new Intent(
                told.path("key").asText(),
                Noun.valueOf(told.path("noun").asText()),
                told.path("caller").asText(),
                told.path("path").asText(),
                told.path("body").asText(),
                about);
    }
}
