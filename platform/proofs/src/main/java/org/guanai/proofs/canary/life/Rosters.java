package org.guanai.proofs.canary.life;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.file.Sheets;
import org.guanai.proofs.canary.flock.Flock;

/// Children come by roster, in files that also hold rows with canaries in the wrong cells.
public record Rosters(World world, Flock flock) {
    private static final String IMPORTS = "/api/registry/imports";
    private static final int NAME = 1;
    private static final int SEX = 2;
    private static final int BIRTH = 3;
    private static final int NUMBER = 5;
    private static final int STUDENT_NUMBER = 6;
    private static final int ATTENDANCE = 10;
    private static final int PHONE = 17;

    /// Enrols a household; what is wrong around it is refused row by row.
    Household enrolled(School school) {
        var household = Household.of(flock, school);
        var rows = new ArrayList<>(wrong(school));
        rows.add(household.cells());
        var csv = Sheets.csv(Sheets.ROSTER, rows).getBytes(StandardCharsets.UTF_8);
        read(Imports.send(world.county(), "roster", fileName("csv"), csv).path("id").asText());
        return household;
    }

    /// The same as a workbook.
    Household enrolledByWorkbook(School school) {
        var household = Household.of(flock, school);
        var rows = new ArrayList<>(wrong(school));
        rows.add(household.cells());
        var book = Sheets.xlsx("花名册", Sheets.ROSTER, rows);
        read(Imports.send(world.county(), "roster", fileName("xlsx"), book).path("id").asText());
        return household;
    }

    /// Files that are none, with canaries in them.
    public void broken() {
        var text = Household.of(flock, World.STONE_POND).cells().toString();
        for (var name : List.of("roster.csv", "roster.xlsx", "roster.pdf")) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var sent = world.county().upload(IMPORTS, "roster", name, bytes);
            if (sent.status() == 202) {
                Imports.finished(world.county(), sent.get("id"));
            }
        }
    }

    /// Many rows, so that there is time to do harm meanwhile.
    public String sent(School school, int rows) {
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < rows; i++) {
            all.add(Household.of(flock, school).cells());
        }
        var book = Sheets.xlsx("花名册", Sheets.ROSTER, all);
        return world.county().upload(IMPORTS, "roster", "many.xlsx", book).expect(202).get("id");
    }

    String student(Household household) {
        return Eventually.get(
                "the child in the register",
                () -> {
                    var path = "/api/registry/students?q=" + household.document();
                    var found = world.county().get(path).expect(200).json().path("items");
                    return found.isEmpty()
                            ? Optional.empty()
                            : Optional.of(found.get(0).path("id").asText());
                });
    }

    private void read(String job) {
        world.county().get(IMPORTS + "/" + job + "/findings?limit=200").expect(200);
        world.county().get(IMPORTS + "/" + job + "/errors").expect(200);
        world.county().get(IMPORTS).expect(200);
    }

    private String fileName(String ending) {
        return flock.name("name of a file") + "." + ending;
    }

    private List<List<String>> wrong(School school) {
        return List.of(
                with(school, NUMBER, flock.wrongDocument("mistyped documentNumber")),
                with(school, 0, flock.phone("phone as school")),
                with(school, NAME, flock.document("documentNumber as name")),
                with(school, NAME, flock.text("long name").repeat(9)),
                with(school, SEX, flock.text("text as sex")),
                with(school, BIRTH, flock.text("address as birth date")),
                with(school, STUDENT_NUMBER, flock.text("text as student number")),
                with(school, ATTENDANCE, flock.phone("phone as attendance")),
                with(school, PHONE, flock.phone("phone of twelve digits") + "1"));
    }

    private List<String> with(School school, int column, String value) {
        var cells = new ArrayList<>(Household.of(flock, school).cells());
        cells.set(column, value);
        return cells;
    }
}
