package nl.vliegwiel.product;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a text in every column of every table of the engine, byte arrays included. */
public class EngineTables {

    private final JdbcTemplate database;

    public EngineTables(JdbcTemplate database) {
        this.database = database;
    }

    /** Each place where the text stands, in whatever case: table, column and value. */
    public List<String> placesOf(String text) {
        return database.execute((ConnectionCallback<List<String>>) connection -> {
            List<String> places = new ArrayList<>();
            for (String table : tables(connection)) {
                search(connection, table, text.toLowerCase(Locale.ROOT), places);
            }
            return places;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (name.toUpperCase(Locale.ROOT).startsWith("ACT_") && rows.getString("TABLE_TYPE").contains("TABLE")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static void search(Connection connection, String table, String text, List<String> places) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    String value = value(rows, column);
                    if (value != null && value.toLowerCase(Locale.ROOT).contains(text)) {
                        places.add(table + "." + rows.getMetaData().getColumnName(column) + ": " + value);
                    }
                }
            }
        }
    }

    private static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof byte[] || value instanceof java.sql.Blob
                ? new String(rows.getBytes(column), StandardCharsets.ISO_8859_1) : rows.getString(column);
    }
}
