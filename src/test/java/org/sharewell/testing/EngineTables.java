package org.sharewell.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the engine keeps: each table whose name starts with {@code ACT_}, each column, read as text. */
public final class EngineTables {

    private final JdbcClient database;

    EngineTables(JdbcClient database) {
        this.database = database;
    }

    /** The columns in which one of these stands, as {@code act_ru_variable.text_}, whatever its case; empty if in none. */
    public Set<String> holding(String... texts) {
        var found = new TreeSet<String>();
        var wanted = Arrays.stream(texts).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        for (var table : tables()) {
            // The names come from the database's own catalogue.
            database.sql("select * from " + table).query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (texts(row, column).stream().anyMatch(value -> wanted.stream().anyMatch(value::contains))) {
                        found.add(table + "." + row.getMetaData().getColumnName(column));
                    }
                }
            });
        }
        return found;
    }

    private List<String> tables() {
        return database.sql("select tablename from pg_tables where tablename like 'act\\_%' order by 1")
                .query(String.class).list();
    }

    /** What a column says in small letters; bytes as they are (serialised objects, JSON, stack traces) and, if packed, unpacked. */
    private static List<String> texts(ResultSet row, int column) throws SQLException {
        if (!row.getMetaData().getColumnTypeName(column).equals("bytea")) {
            var text = row.getString(column);
            return text == null ? List.of() : List.of(text.toLowerCase(Locale.ROOT));
        }
        var bytes = row.getBytes(column);
        return bytes == null ? List.of() : Stream.of(new String(bytes, StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_16BE), new String(bytes, StandardCharsets.UTF_16LE),
                unpacked(bytes)).map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    private static String unpacked(byte[] bytes) {
        try (var packed = bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notPacked) {
            return "";
        }
    }
}
