package org.guanai.proofs.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.guanai.proofs.proof.Ground;

/// Sends files that nobody should send to a running registry, one after the other, and asks of each
/// that its answer or its job says why it was not taken.
record HostileImports(World world, Ground ground) {
    private static final String PATH = "/api/registry/imports";

    /// Says that the job failed, not why.
    private static final String NO_REASON = "kit.job-failed";

    private static final Duration LONGEST = Duration.ofMinutes(2);

    static List<HostileFile> files() {
        var files = new ArrayList<>(HostileTexts.all());
        files.addAll(HostileBooks.all());
        return files;
    }

    /// @return the names of those that were taken without a word, or of which nothing became
    List<String> run() {
        var unexplained = new ArrayList<String>();
        for (var file : files()) {
            var said = became(file);
            ground.say("%-40s %s".formatted(file.name(), said.orElse("✗ not explained")));
            if (said.isEmpty()) {
                unexplained.add(file.name());
            }
        }
        return unexplained;
    }

    private Optional<String> became(HostileFile file) {
        try {
            var county = world.county();
            var answer = county.upload(PATH, "roster", "花名册", file.content().get());
            return answer.status() == 202
                    ? ofJob(file, county, answer.get("id"))
                    : ofRefusal(answer);
        } catch (RuntimeException | AssertionError lost) {
            ground.say("    " + lost);
            return Optional.empty();
        }
    }

    private static Optional<String> ofRefusal(Answer answer) {
        var code = answer.status() < 500 ? answer.get("code") : "";
        return code.isEmpty() ? Optional.empty() : Optional.of(answer.status() + " " + code);
    }

    private static Optional<String> ofJob(HostileFile file, Client county, String id) {
        var job = Eventually.get("the end of " + file.name(), LONGEST, () -> over(county, id));
        var failure = job.at("/failure/code").asText();
        var rejected = job.path("rowsRejected").asInt();
        if (job.path("state").asText().equals("FAILED")) {
            return failure.isEmpty() || failure.equals(NO_REASON)
                    ? Optional.empty()
                    : Optional.of("failed: " + failure);
        }
        if (rejected > 0) {
            var reasons =
                    county.get(PATH + "/" + id + "/findings").expect(200).json().path("items");
            return reasons.isEmpty() ? Optional.empty() : Optional.of("rejected rows: " + rejected);
        }
        return file.harmless() ? Optional.of("taken, nothing in it") : Optional.empty();
    }

    private static Optional<JsonNode> over(Client county, String id) {
        Answer answer;
        try {
            answer = county.get(PATH + "/" + id);
        } catch (RuntimeException away) {
            return Optional.empty();
        }
        var state = answer.status() == 200 ? answer.get("state") : "";
        return state.equals("DONE") || state.equals("FAILED")
                ? Optional.of(answer.json())
                : Optional.empty();
    }
}
