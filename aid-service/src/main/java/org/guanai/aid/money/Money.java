package org.guanai.aid.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount in CNY (人民币元) with exactly two places; in JSON a string, never a number.
@Schema(
        type = SchemaType.STRING,
        pattern = "^[0-9]{1,10}(\\.[0-9]{1,2})?$",
        examples = "312.50",
        description = "CNY with two places")
public record Money(BigDecimal yuan) {
    private static final Pattern TEXT = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,2})?");

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// @throws IllegalArgumentException for anything but up to ten digits and up to two places
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money of(String text) {
        if (text == null || !TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not an amount");
        }
        return new Money(new BigDecimal(text));
    }

    public static Money orNull(BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
