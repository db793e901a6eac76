package sala.web.search;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.course.Courses;
import sala.media.item.MediaItems;
import sala.paging.Page;
import sala.paging.Paging;
import sala.search.Chosen;
import sala.search.Facet;
import sala.search.Facets;
import sala.search.Found;
import sala.search.Hit;
import sala.search.Order;
import sala.search.Question;
import sala.search.saved.SavedSearches;
import sala.web.page.Here;

/** What was found, with the addresses of the same search narrowed or ordered otherwise. */
public final class Results {

    private static final Set<String> KINDS = Set.of("video", "audio", "document", "course", "image", "interactive");

    private final Question question;
    private final Found found;
    private final FacetWords words;
    private final Map<UUID, Long> used;
    private final UriInfo uri;

    /** @param used how often each hit was used, without those that nobody used */
    Results(Question question, Found found, FacetWords words, Map<UUID, Long> used, UriInfo uri) {
        this.question = question;
        this.found = found;
        this.words = words;
        this.used = Map.copyOf(used);
        this.uri = uri;
    }

    public Question question() {
        return question;
    }

    public Found found() {
        return found;
    }

    /** For the pager. */
    public Page<Hit> page() {
        return new Page<>(found.hits(), found.total(), new Paging(question.page(), question.size()));
    }

    /** Whether anything at all was asked for. */
    public boolean isAsked() {
        return !question.words().isBlank() || isFiltered();
    }

    public boolean isFiltered() {
        return !question.chosen().isEmpty();
    }

    /** The facets that divide what was found, and those of which something is chosen. */
    public List<Filter> filters(Here here) {
        return Arrays.stream(Facet.values())
                .filter(this::isShown)
                .map(facet -> new Filter(facet.parameter(), options(here, facet)))
                .toList();
    }

    private boolean isShown(Facet facet) {
        List<Facets.Count> counts = found.facets().of(facet);
        return !question.chosen().of(facet).isEmpty()
                || counts.size() > 1
                || counts.stream().anyMatch(count -> count.count() < found.total());
    }

    /** What is chosen stands there also when nothing has it. */
    private List<Option> options(Here here, Facet facet) {
        List<Facets.Count> counts = found.facets().of(facet);
        Set<String> counted = counts.stream().map(Facets.Count::value).collect(Collectors.toSet());
        Stream<Facets.Count> missing = question.chosen().of(facet).stream()
                .filter(value -> !counted.contains(value))
                .map(value -> new Facets.Count(value, 0));
        return Stream.concat(counts.stream(), missing)
                .map(count -> option(here, facet, count.value(), count.count()))
                .toList();
    }

    private Option option(Here here, Facet facet, String value, long count) {
        Chosen chosen = question.chosen();
        return new Option(
                words.label(here, facet, value),
                count,
                chosen.has(facet, value),
                address(facet, chosen.toggled(facet, value)));
    }

    /** How often a hit was used; 0 unless that is what the hits are ordered by. */
    public long used(Hit hit) {
        return question.order() == Order.USED ? used.getOrDefault(hit.id(), 0L) : 0;
    }

    /** What is chosen, each with the address without it. */
    public List<Option> chips(Here here) {
        return question.chosen().values().entrySet().stream()
                .flatMap(some -> some.getValue().stream().map(value -> option(here, some.getKey(), value, 0)))
                .toList();
    }

    /** What can come first. */
    public List<Option> orders(Here here) {
        return Arrays.stream(Order.values())
                .map(order ->
                        new Option(here.text(order, "search.order"), 0, order == question.order(), ordered(order)))
                .toList();
    }

    /** The usual order needs no word. */
    private String ordered(Order order) {
        Object[] words = order == Order.RELEVANCE ? new Object[0] : new Object[] {order.parameter()};
        return anew().replaceQueryParam("order", words).build().toString();
    }

    /** The question as the query of an address. */
    public String query() {
        return SearchAddress.query(question);
    }

    /** What this search may be called: its words, else what is chosen. */
    public String name(Here here) {
        String name = question.words().isBlank() ? SavedLine.about(here, question, words) : question.words();
        return name.substring(0, Math.min(name.length(), SavedSearches.LONGEST_NAME));
    }

    /** The search for what may have been meant. */
    public String meant() {
        return UriBuilder.fromPath(uri.getRequestUri().getPath())
                .queryParam("q", "{words}")
                .build(found.meant())
                .toString();
    }

    /** The same words without any filter. */
    public String unfiltered() {
        UriBuilder address = anew();
        Arrays.stream(Facet.values()).forEach(facet -> address.replaceQueryParam(facet.parameter()));
        return address.build().toString();
    }

    private String address(Facet facet, Chosen chosen) {
        return anew().replaceQueryParam(facet.parameter(), chosen.of(facet).toArray())
                .build()
                .toString();
    }

    private UriBuilder anew() {
        return uri.getRequestUriBuilder().replaceQueryParam("page");
    }

    /** The page of what is like a hit. */
    public static String like(Hit hit) {
        return "/search/like/" + (hit.kind().equals(Courses.KIND) ? Courses.KIND : MediaItems.KIND) + "/" + hit.id();
    }

    /** Whether it is an item of the register, or a place in one. */
    public static boolean isItem(Hit hit) {
        return !hit.kind().equals(Courses.KIND);
    }

    /** Where a thing opens. */
    public static String address(String kind, UUID id) {
        return (kind.equals(Courses.KIND) ? "/courses/" : "/media/") + id;
    }

    /** What a kind is called. */
    public static String kind(Here here, String kind) {
        return here.text("search.kind." + known(kind));
    }

    /** The picture of a kind, by its name among the icons. */
    public static String icon(String kind) {
        return switch (kind) {
            case "video" -> "play-circle";
            case "audio" -> "music-note-beamed";
            case "course" -> "book";
            case "image" -> "image";
            case "interactive" -> "puzzle";
            default -> "file-earmark-text";
        };
    }

    /** A second of a recording, as clocks show it. */
    public static String clock(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String known(String kind) {
        return KINDS.contains(kind) ? kind : "other";
    }

    /** A facet by its parameter. */
    public record Filter(String name, List<Option> options) {

        private static final int SHOWN = 8;

        /** The first of them, and whatever is chosen. */
        public List<Option> first() {
            return options.stream()
                    .filter(option -> option.chosen() || options.indexOf(option) < SHOWN)
                    .toList();
        }

        /** Those that are folded away. */
        public List<Option> others() {
            return options.stream().filter(option -> !first().contains(option)).toList();
        }
    }

    /**
     * One value of a facet, or one order.
     *
     * @param href the search with this value chosen, or without it when it is chosen
     */
    public record Option(String label, long count, boolean chosen, String href) {}
}
