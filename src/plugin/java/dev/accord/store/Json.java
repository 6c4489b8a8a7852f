package dev.accord.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;

/** Documents in columns. A member that a later version added is ignored by an older one, so that rolling upgrades work. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(LocalDate.class, DateAsText.class)
            .addMixIn(Instant.class, MomentAsText.class);

    /** A date is written as people write it, 2026-03-24, without a library of its own. */
    @JsonAutoDetect(
            fieldVisibility = Visibility.NONE,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE,
            setterVisibility = Visibility.NONE)
    private abstract static class DateAsText {
        @JsonCreator
        static LocalDate parse(CharSequence text) {
            return LocalDate.parse(text);
        }

        @JsonValue
        @Override
        public abstract String toString();
    }

    /** A moment is written in UTC, 2026-03-24T10:00:00Z. */
    @JsonAutoDetect(
            fieldVisibility = Visibility.NONE,
            getterVisibility = Visibility.NONE,
            isGetterVisibility = Visibility.NONE,
            setterVisibility = Visibility.NONE)
    private abstract static class MomentAsText {
        @JsonCreator
        static Instant parse(CharSequence text) {
            return Instant.parse(text);
        }

        @JsonValue
        @Override
        public abstract String toString();
    }

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
