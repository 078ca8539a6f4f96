package org.guanai.kit.real;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.transaction.Transactions;

/// A service's database, with plain transactions in place of the container's.
public final class Store implements Transactions, AutoCloseable {
    private final String url;
    private final AgroalDataSource pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final ThreadLocal<List<Runnable>> afterCommit = ThreadLocal.withInitial(ArrayList::new);

    public Store(String... extraTables) {
        url = RealPostgres.database(extraTables);
        pool = pool(url);
    }

    public AgroalDataSource pool() {
        return pool;
    }

    @Override
    public <T> T inNew(Work<T> work) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T inCurrent(Work<T> work) {
        return current.get() == null ? inNew(work) : work.on(Sql.on(current.get()));
    }

    @Override
    public void afterCommit(Runnable action) {
        if (current.get() == null) {
            action.run();
        } else {
            afterCommit.get().add(action);
        }
    }

    /// The connection of the current transaction.
    public Connection connection() {
        return current.get();
    }

    /// A statement in the current transaction, else in one of its own.
    public int change(String sql, Object... values) {
        return inCurrent(_ -> {
            try (var update = current.get().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// First column of the first row, past every policy.
    public long count(String sql) {
        return Long.parseLong(text(sql));
    }

    public String text(String sql) {
        return texts(sql).getFirst();
    }

    public List<String> texts(String sql) {
        try (var connection = RealPostgres.superuser(url);
                var rows = connection.createStatement().executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private <T> T commit(Connection connection, Work<T> work) throws SQLException {
        var outer = current.get();
        current.set(connection);
        try {
            try (var scope = connection.createStatement()) {
                scope.execute("set local guanai.scope = '*'");
            }
            var result = work.on(Sql.on(connection));
            connection.commit();
            afterCommit.get().forEach(Runnable::run);
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            afterCommit.get().clear();
            current.set(outer);
            connection.setAutoCommit(true);
        }
    }

    private static AgroalDataSource pool(String url) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier()
                            .connectionPoolConfiguration(p ->
                                    p.maxSize(20)
                                            .acquisitionTimeout(Duration.ofSeconds(5))
                                            .connectionFactoryConfiguration(f ->
                                                    f.jdbcUrl(url)
                                                            .principal(new NamePrincipal("kit_app"))
                                                            .credential(
                                                                    new SimplePassword("kit")))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
