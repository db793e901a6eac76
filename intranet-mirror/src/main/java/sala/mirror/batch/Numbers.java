package sala.mirror.batch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Decimal numbers as what they differ by from the expected one, in the unit of their last digit. */
final class Numbers {

    private static final int AS_TEXT = -1;
    private static final int AS_EXPECTED = -2;

    /** What is not written as an ordinary number of a few digits is told as text. */
    private static final int MOST_BITS = 40;

    private static final int MOST_SCALE = 6;

    private final Columns columns;
    private final Words words;

    Numbers(Columns columns, Words words) {
        this.columns = columns;
        this.words = words;
    }

    BigDecimal pass(String column, BigDecimal number, BigDecimal expected) {
        int form = (int) columns.number(column + " form", form(number, expected));
        if (form == AS_EXPECTED) {
            return expected;
        }
        if (form == AS_TEXT) {
            return new BigDecimal(words.pass(column, number.toString()));
        }
        BigInteger near = near(expected, form);
        long off = columns.number(column, form == number.scale() ? off(number, near) : 0);
        return new BigDecimal(near.add(BigInteger.valueOf(off)), form);
    }

    private static long off(BigDecimal number, BigInteger near) {
        return number.unscaledValue().subtract(near).longValue();
    }

    private static BigInteger near(BigDecimal expected, int scale) {
        return isPlain(expected)
                ? expected.setScale(scale, RoundingMode.HALF_UP).unscaledValue()
                : BigInteger.ZERO;
    }

    private static int form(BigDecimal number, BigDecimal expected) {
        if (number.equals(expected)) {
            return AS_EXPECTED;
        }
        return isPlain(number) ? number.scale() : AS_TEXT;
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() >= 0
                && number.scale() <= MOST_SCALE
                && number.unscaledValue().bitLength() <= MOST_BITS;
    }
}
