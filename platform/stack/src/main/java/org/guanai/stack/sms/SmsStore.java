package org.guanai.stack.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.stack.secret.PrivateFiles;

/// The caught SMS, each a file that is named by its id, which grows.
public final class SmsStore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private long last;

    public SmsStore(Path folder) {
        this.folder = PrivateFiles.folder(folder);
    }

    /// The newest, the newest first.
    public List<Sms> newest(int limit) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .map(SmsStore::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those to a telephone, the newest first.
    public List<Sms> to(String phone) {
        return newest(Integer.MAX_VALUE).stream().filter(sms -> sms.phone().equals(phone)).toList();
    }

    Optional<Sms> find(String id) {
        var file = folder.resolve(id + ".json");
        return id.matches("\\d+") && Files.exists(file)
                ? Optional.of(read(file))
                : Optional.empty();
    }

    void keep(Sms sms) {
        var all =
                Map.of(
                        "id", sms.id(),
                        "phone", sms.phone(),
                        "sign", sms.sign(),
                        "school", sms.school(),
                        "subject", sms.subject(),
                        "link", sms.link(),
                        "at", sms.at().toString(),
                        "fate", sms.fate());
        try {
            PrivateFiles.write(folder.resolve(sms.id() + ".json"), JSON.writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An id that was not given yet, later ones greater.
    synchronized String nextId(Instant now) {
        last = Math.max(last + 1, now.toEpochMilli());
        return Long.toString(last);
    }

    private static Sms read(Path file) {
        try {
            var sms = JSON.readTree(file.toFile());
            return new Sms(
                    text(sms, "id"),
                    text(sms, "phone"),
                    text(sms, "sign"),
                    text(sms, "school"),
                    text(sms, "subject"),
                    text(sms, "link"),
                    Instant.parse(text(sms, "at")),
                    text(sms, "fate"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode sms, String field) {
        return sms.path(field).asText();
    }
}
