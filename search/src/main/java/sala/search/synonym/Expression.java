package sala.search.synonym;

import java.util.Locale;
import java.util.stream.Collectors;
import sala.search.thai.Folding;
import sala.search.thai.ThaiRepair;

/** Words that stand for one thing: an abbreviation, a name, its English. */
public final class Expression {

    private Expression() {}

    /**
     * What is left of an expression when it does not matter how it was typed: {@code ป4} of {@code ป. ๔}, with any
     * spaces, dots, tone marks and digits. Two expressions with one key are the same.
     */
    public static String key(String typed) {
        return Folding.fold(ThaiRepair.repair(typed))
                .codePoints()
                .filter(Expression::isWritten)
                .map(Expression::arabic)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isWritten(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int arabic(int c) {
        return Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
    }
}
