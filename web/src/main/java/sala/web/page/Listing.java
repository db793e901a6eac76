package sala.web.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import sala.paging.Paging;

/** Which part of a list the address asks for, and the addresses of its neighbours. A {@code @BeanParam}. */
public class Listing {

    private static final int ROWS = 25;

    @QueryParam("page")
    @DefaultValue("1")
    int page;

    @QueryParam("sort")
    @DefaultValue("")
    String sort = "";

    @Context
    UriInfo uri;

    public Paging paging() {
        return paging(ROWS);
    }

    public Paging paging(int rows) {
        return new Paging(page, rows);
    }

    /** The column to sort by, without its direction; empty for the list's own order. */
    public String column() {
        return isDescending() ? sort.substring(1) : sort;
    }

    public boolean isDescending() {
        return sort.startsWith("-");
    }

    /** What was asked for under this name; empty when nothing was. */
    public Optional<String> filter(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The constant that was asked for under this name; empty when none was, or something that is no such constant. */
    public <E extends Enum<E>> Optional<E> filter(String name, Class<E> type) {
        return filter(name)
                .flatMap(value -> constant(type, constant -> constant.name().equals(value)));
    }

    /** The order that was asked for; empty for the list's own order. */
    public <E extends Enum<E>> Optional<E> sort(Class<E> type) {
        return constant(type, constant -> constant.name().equalsIgnoreCase(column()));
    }

    /** What was asked for under these names, for the fields above the list. */
    public Form form(String... names) {
        Map<String, String> values = new TreeMap<>();
        for (String name : names) {
            filter(name).ifPresent(value -> values.put(name, value));
        }
        return Form.showing(values);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Predicate<E> wanted) {
        return Arrays.stream(type.getEnumConstants()).filter(wanted).findFirst();
    }

    /** All that was asked for, as it stands behind the address of a list; empty when nothing was. */
    public String query() {
        String asked = uri.getRequestUri().getRawQuery();
        return asked == null ? "" : "?" + asked;
    }

    /** The address of another page of the same list. */
    public String toPage(int other) {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page", other)
                .build()
                .toString();
    }

    /** The address of the same list sorted by this column, the other way round when it already is. */
    public String sortedBy(String column) {
        String wanted = column().equals(column) && !isDescending() ? "-" + column : column;
        return uri.getRequestUriBuilder()
                .replaceQueryParam("page")
                .replaceQueryParam("sort", wanted)
                .build()
                .toString();
    }
}
