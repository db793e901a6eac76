package sala.paging;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which page of a list is wanted.
 *
 * @param number from 1
 * @param size from 1 to 200
 */
public record Paging(int number, int size) {

    private static final int LARGEST = 200;

    /** Takes what stands in an address: numbers out of range become the nearest in range. */
    public Paging {
        number = Math.min(Math.max(1, number), 1_000_000);
        size = Math.min(Math.max(1, size), LARGEST);
    }

    /** The first page of the usual size. */
    public static Paging first() {
        return new Paging(1, 25);
    }

    /** Runs both queries with these values; the first must have a total order. */
    public <T> Page<T> page(TypedQuery<T> list, TypedQuery<Long> count, Map<String, ?> values) {
        values.forEach((name, value) -> {
            list.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<T> items =
                list.setFirstResult((number - 1) * size).setMaxResults(size).getResultList();
        return Page.of(items, this, count::getSingleResult);
    }

    /** How many come on the pages before this one. */
    public long before() {
        return (number - 1L) * size;
    }

    /** A pattern for {@code lower(…) like … escape '!'} that finds these letters anywhere. */
    public static String containing(String words) {
        String typed = words.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replaceAll("[!%_]", "!$0") + "%";
    }
}
