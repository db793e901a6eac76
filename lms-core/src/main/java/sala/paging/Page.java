package sala.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, long total, Paging paging) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page with what was read for it.
     *
     * @param counted asked only when the page itself does not tell how many there are: when it is full, or beyond the
     *     end
     */
    public static <T> Page<T> of(List<T> items, Paging paging, LongSupplier counted) {
        boolean last = items.size() < paging.size() && (paging.number() == 1 || !items.isEmpty());
        return new Page<>(items, last ? paging.before() + items.size() : counted.getAsLong(), paging);
    }

    /** At least 1, so that even an empty list has a page. */
    public int pages() {
        return Math.toIntExact(Math.max(1, (total + paging.size() - 1) / paging.size()));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), total, paging);
    }
}
