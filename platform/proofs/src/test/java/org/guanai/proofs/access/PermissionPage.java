package org.guanai.proofs.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The table of permissions as a page for people.
record PermissionPage(Path home) {
    private static final String INTRODUCTION =
            """
            # Permissions · 权限表

            Generated from `permissions.csv` of the proof of access, which `./guanai prove access` holds every operation
            against. Somebody else's record answers 404, exactly as one that does not exist; a role that may not call an
            operation at all gets 403, whether or not the record exists.

            | | Records 记录范围 |
            |---|---|
            | `org` | of the caller's organisation and below it 本机构及下级 |
            | `line` | the same, and reference records of the organisations above 另含上级的公共数据 |
            | `own` | those in that scope that name the caller 与本人有关的 |
            | `taught` | those about a child in a class or a pairing of the caller's 所教班级或结对的学生 |
            | `open` | the same for everybody 所有人相同 |
            | | refused 无权 |
            """;

    String page() throws IOException {
        var table = Permissions.table();
        var operations = CommittedDocuments.operations(home);
        var page = new StringBuilder(INTRODUCTION);
        operations.stream()
                .map(ApiOperation::service)
                .distinct()
                .forEach(service ->
                        section(
                                page,
                                service,
                                operations.stream()
                                        .filter(o -> o.service().equals(service))
                                        .toList(),
                                table));
        return page.toString();
    }

    private static void section(
            StringBuilder page, String service, List<ApiOperation> operations, Permissions table) {
        page.append("\n## ").append(service).append("\n\n| Operation | ");
        page.append(String.join(" | ", table.roles())).append(" |\n|---");
        page.append("|:-:".repeat(table.roles().size())).append("|\n");
        operations.forEach(o -> page.append(row(o, table.of(o), table.roles())));
    }

    private static String row(ApiOperation operation, Permission row, List<String> roles) {
        var cells =
                roles.stream()
                        .map(row::of)
                        .map(way -> way.isAllowed() ? way.written() : "")
                        .collect(Collectors.joining(" | "));
        return "| `%s %s`<br>%s | %s |\n"
                .formatted(operation.method(), operation.path(), operation.summary(), cells);
    }
}
