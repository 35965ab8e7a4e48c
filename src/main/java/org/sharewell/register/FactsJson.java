package org.sharewell.register;

import java.sql.SQLException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.stereotype.Component;

/** Facts as JSON text, for the register and for the column of a record. */
@Component
public class FactsJson {

    private final ObjectMapper json;

    FactsJson(ObjectMapper json) {
        this.json = json;
    }

    /** The facts as JSON text; empty components are left out. */
    public String write(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(facts.getClass().getSimpleName() + " cannot be written as JSON.");
        }
    }

    Object read(String text, Class<?> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            // The cause's message would quote the facts.
            throw new IllegalStateException("What is kept does not fit " + type.getSimpleName() + ".");
        }
    }

    @WritingConverter
    record Writing(FactsJson json) implements Converter<Facts, PGobject> {
        @Override
        public PGobject convert(Facts facts) {
            try {
                var column = new PGobject();
                column.setType("jsonb");
                column.setValue(json.write(facts));
                return column;
            } catch (SQLException impossible) {
                throw new IllegalStateException("A JSON column takes JSON.", impossible);
            }
        }
    }

    @ReadingConverter
    record Reading(FactsJson json) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(PGobject.class, Facts.class));
        }

        @Override
        public Object convert(Object column, TypeDescriptor from, TypeDescriptor to) {
            return json.read(((PGobject) column).getValue(), to.getType());
        }
    }
}
