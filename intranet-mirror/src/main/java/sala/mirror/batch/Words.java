package sala.mirror.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Texts as small numbers: one that a column has had is its place among those, a new one is told once. */
final class Words {

    private static final String FORM = "word";
    private static final int TEXT = 0;
    private static final int ID = 1;
    private static final int URN = 2;
    private static final String URN_PREFIX = "urn:uuid:";
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final UUID NO_ID = new UUID(0, 0);

    private final Columns columns;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();

    Words(Columns columns) {
        this.columns = columns;
    }

    static boolean isId(String text) {
        return CANONICAL.matcher(text).matches();
    }

    /** By its place in the column. */
    String pass(String column, String word) {
        return known(column, (int) columns.number(column, place(column, word)), word);
    }

    /**
     * By whether it is what the column last had beside the same other thing, such as the class of the same person.
     *
     * @param beside that thing
     */
    String pass(String column, String word, String beside) {
        String key = column + '\n' + beside;
        String expected = last.getOrDefault(key, last.get(column));
        long told = columns.number(column, word.equals(expected) ? 0 : 1L + place(column, word));
        String passed = told == 0 && expected != null ? expected : known(column, (int) told - 1, word);
        last.put(key, passed);
        last.put(column, passed);
        return passed;
    }

    private int place(String column, String word) {
        Map<String, Integer> ofColumn = places.computeIfAbsent(column, name -> new HashMap<>());
        return ofColumn.getOrDefault(word, ofColumn.size());
    }

    private String known(String column, int place, String word) {
        List<String> ofColumn = known.computeIfAbsent(column, name -> new ArrayList<>());
        if (place == ofColumn.size()) {
            String passed = fresh(word);
            ofColumn.add(passed);
            places.computeIfAbsent(column, name -> new HashMap<>()).put(passed, place);
        }
        return ofColumn.get(place);
    }

    private String fresh(String word) {
        int form = (int) columns.number(FORM, form(word));
        return switch (form) {
            case ID ->
                columns.id(form(word) == ID ? UUID.fromString(word) : NO_ID).toString();
            case URN ->
                URN_PREFIX
                        + columns.id(form(word) == URN ? UUID.fromString(word.substring(URN_PREFIX.length())) : NO_ID);
            default -> columns.text(word);
        };
    }

    private static int form(String word) {
        if (word.startsWith(URN_PREFIX)) {
            return isId(word.substring(URN_PREFIX.length())) ? URN : TEXT;
        }
        return isId(word) ? ID : TEXT;
    }
}
