package org.guanai.kit.http;

import static java.util.function.UnaryOperator.identity;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.guanai.kit.request.Storable;
import org.guanai.text.TypedText;

/// Refuses, with its field, a value in a JSON body that no database could hold, and whatever is no
/// text where texts, dates and times belong: `{"reason":true}` gives no reason. Texts come without
/// what nobody sees.
final class StorableValues extends SimpleModule {
    StorableValues() {
        super("storable");
        addDeserializer(
                String.class,
                new Checked<>(String.class, new StringDeserializer(), TypedText::visible));
        addDeserializer(
                LocalDate.class,
                new Checked<>(LocalDate.class, LocalDateDeserializer.INSTANCE, identity()));
        addDeserializer(
                Instant.class,
                new Checked<>(Instant.class, InstantDeserializer.INSTANT, identity()));
    }

    private static final class Checked<T> extends StdScalarDeserializer<T> {
        private final transient JsonDeserializer<? extends T> reader;
        private final transient UnaryOperator<T> tidied;

        Checked(Class<T> type, JsonDeserializer<? extends T> reader, UnaryOperator<T> tidied) {
            super(type);
            this.reader = reader;
            this.tidied = tidied;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                context.handleUnexpectedToken(handledType(), json);
            }
            var value = tidied.apply(reader.deserialize(json, context));
            if (!Storable.is(value)) {
                throw InvalidFormatException.from(json, "cannot be stored", null, handledType());
            }
            return value;
        }
    }
}
