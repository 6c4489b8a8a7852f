package dev.accord.benchmarks.decision;

import dev.accord.benchmarks.Databases;
import dev.accord.operatingmodel.Party;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same three questions at each event in plain JDBC, prepared once. */
final class JdbcDesign implements Design {
    private final Databases database;
    private final PreparedStatement application;
    private final PreparedStatement cell;
    private final PreparedStatement binding;

    JdbcDesign(Portfolio portfolio, Databases database) throws SQLException {
        this.database = database;
        Connection connection = database.pool().getConnection();
        try (Statement create = connection.createStatement()) {
            create.execute(
                    "create table \"BENCH_APPLICATION\" (\"NAME\" varchar(255) primary key, \"MODEL\" varchar(9))");
            create.execute("create table \"BENCH_CELL\" (\"PLACE\" varchar(99) primary key, \"PARTY\" varchar(99))");
            create.execute("create table \"BENCH_BINDING\" (\"ID\" varchar(9) primary key, \"PARTY\" varchar(99),"
                    + " \"TARGET\" varchar(99))");
        }
        Tables.fill(connection, portfolio);
        application = connection.prepareStatement("select \"MODEL\" from \"BENCH_APPLICATION\" where \"NAME\" = ?");
        cell = connection.prepareStatement("select \"PARTY\" from \"BENCH_CELL\" where \"PLACE\" = ?");
        binding = connection.prepareStatement("select \"TARGET\" from \"BENCH_BINDING\" where \"PARTY\" = ?");
    }

    private record Found(String party, String target) {}

    @Override
    public Object decide(Question question) throws SQLException {
        String model = one(application, question.application());
        String party = one(cell, Tables.place(model, question));
        return new Found(party, one(binding, party));
    }

    private static String one(PreparedStatement statement, String value) throws SQLException {
        statement.setString(1, value);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public Party party(Object answer) {
        return Party.valueOf(((Found) answer).party());
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
