package sala.search.synonym;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import sala.fault.Invalid;

/**
 * Expressions that mean the same: who asks for one of them means the others, too.
 *
 * @param expressions as people write them, each once; two at least
 */
public record SynonymGroup(UUID id, List<String> expressions) {

    /** In letters, of one expression. */
    public static final int LONGEST = 80;

    public static final int MOST = 24;

    private static final Pattern APART = Pattern.compile("[,;=\\n\\t]");

    public SynonymGroup {
        expressions = List.copyOf(expressions);
    }

    /**
     * Reads what was typed: expressions with commas, equals signs or new lines between them.
     *
     * @throws Invalid when there are fewer than two different ones, or too many, or one is too long
     */
    public static SynonymGroup typed(UUID id, String typed) {
        return of(id, List.of(APART.split(typed)));
    }

    /** A group that is not known yet; its first expression gives it its id, on every node the same. */
    public static SynonymGroup of(List<String> expressions) {
        SynonymGroup group = of(new UUID(0, 0), expressions);
        String name = "synonyms " + Expression.key(group.expressions.get(0));
        return new SynonymGroup(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), group.expressions);
    }

    /** @throws Invalid like {@link #typed} */
    static SynonymGroup of(UUID id, List<String> expressions) {
        Map<String, String> different = new LinkedHashMap<>();
        for (String expression : expressions) {
            String plain = expression.strip();
            if (plain.length() > LONGEST) {
                throw new Invalid("expressions", "synonym.too-long", LONGEST);
            }
            different.putIfAbsent(Expression.key(plain), plain);
        }
        different.remove("");
        if (different.size() < 2 || different.size() > MOST) {
            throw new Invalid("expressions", "synonym.two-to-many", MOST);
        }
        return new SynonymGroup(id, List.copyOf(different.values()));
    }

    /** The keys of its expressions. */
    public Set<String> keys() {
        return Set.copyOf(expressions.stream().map(Expression::key).toList());
    }

    /** As people read it, and can type it again. */
    public String text() {
        return String.join(" = ", expressions);
    }
}
