package org.guanai.proofs.load;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.Platform;

/// What goes on behind the API, as the databases show it: past every policy, only to know what can
/// be asked for and to count what came about.
public final class Behind {
    private static final String UNPAIRED =
            """
            select s.id::text, s.org from student s where s.left_behind
            and not exists (select from pairing p where p.student_id = s.id)\
            """;
    private static final String APPLICANTS =
            """
            select s.id::text, s.org from student s
            where not exists (
                select from application a join programme p on p.id = a.programme_id
                where a.student_id = s.id and p.code = 'living-subsidy')\
            """;
    private static final String UNREAD =
            """
            select n.id::text, n.source_id::text, n.student_id::text, r.person::text, n.org
            from notice n join recipient r on r.notice_id = n.id
            where n.kind = 'INCIDENT' and r.opened_at is not null and r.acknowledged_at is null\
            """;

    private final Platform platform;

    public Behind(Platform platform) {
        this.platform = platform;
    }

    List<Child> unpaired() {
        return rows("mentoring", UNPAIRED, Behind::child);
    }

    List<Child> applicants() {
        return rows("aid", APPLICANTS, Behind::child);
    }

    List<UnreadNotice> unread() {
        return rows(
                "notification",
                UNREAD,
                row ->
                        new UnreadNotice(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Schools.at(row.getString(5))));
    }

    /// @throws Away when the database does not answer
    public <T> List<T> rows(String service, String sql, Row<T> read) {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc(service));
                var select = connection.prepareStatement(sql);
                var found = select.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(read.of(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new Away(e);
        }
    }

    /// @throws Away when the database does not answer
    public void change(String service, String sql, String... arguments) {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc(service));
                var change = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                change.setString(i + 1, arguments[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new Away(e);
        }
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(row.getString(1), Schools.at(row.getString(2)));
    }

    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// The database does not answer now.
    public static final class Away extends RuntimeException {
        Away(SQLException cause) {
            super(cause);
        }
    }
}
