package org.guanai.acceptance.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.demo.client.Client;
import org.guanai.demo.file.Sheets;

/// Sends files as schools do, and waits for what becomes of them.
public final class Imports {
    private static final String PATH = "/api/registry/imports";

    private Imports() {}

    public static JsonNode roster(Client county, List<Roster.Row> children) {
        var job = send(county, "roster", "花名册.xlsx", xlsx(children));
        if (job.path("rowsRejected").asInt() > 0) {
            var errors = county.get(PATH + "/" + job.path("id").asText() + "/findings");
            throw new AssertionError("rows were rejected: " + errors.text());
        }
        return job;
    }

    public static byte[] xlsx(List<Roster.Row> children) {
        var rows = children.stream().map(Roster.Row::cells).toList();
        return Sheets.xlsx("花名册", Sheets.ROSTER, rows);
    }

    public static String csv(List<Roster.Row> children) {
        var rows = children.stream().map(Roster.Row::cells).toList();
        return Sheets.csv(Sheets.ROSTER, rows);
    }

    public static void staff(Client county, School school) {
        var rows =
                List.of(
                        member(school, 0, "校长"),
                        member(school, 1, "资助专干"),
                        member(school, 2, "班主任"),
                        member(school, 3, "教师"));
        send(county, "staff", "教职工.xlsx", Sheets.xlsx("教职工", Sheets.STAFF, rows));
    }

    /// Sends a file and waits until its job is over.
    public static JsonNode send(Client caller, String kind, String name, byte[] content) {
        var id = caller.upload(PATH, kind, name, content).expect(202).get("id");
        return finished(caller, id);
    }

    public static JsonNode finished(Client caller, String id) {
        return Eventually.get("import " + id, () -> over(caller, id));
    }

    private static Optional<JsonNode> over(Client caller, String id) {
        var job = caller.get(PATH + "/" + id).expect(200).json();
        var state = job.path("state").asText();
        return state.equals("DONE") || state.equals("FAILED") ? Optional.of(job) : Optional.empty();
    }

    private static List<String> member(School school, int nr, String post) {
        var birth = LocalDate.of(1980, 1, 1).plusDays(nr + school.code().charAt(9));
        var document = Sheets.document("330103", birth, nr, true);
        var phone = school.phones() + "00" + nr;
        var teaches = nr == 2 ? "三年级1班" : "";
        return List.of(
                school.code(),
                post + school.name().charAt(0),
                "男",
                document,
                phone,
                phone + "@example.org",
                post,
                teaches,
                school.login(nr));
    }
}
