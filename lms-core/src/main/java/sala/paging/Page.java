package sala.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, long total, Paging paging) {

    public Page {
        items = List.copyOf(items);
    }

    /** At least 1, so that even an empty list has a page. */
    public int pages() {
        return Math.toIntExact(Math.max(1, (total + paging.size() - 1) / paging.size()));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), total, paging);
    }
}
